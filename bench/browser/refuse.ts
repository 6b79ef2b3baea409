import type { Page } from 'playwright';

/** Refuses, and waits until the answer is on record. */
export async function refuse(page: Page): Promise<void> {
  await page.locator('[data-placet="reject"]').click();
  await page.waitForFunction(() => (globalThis as unknown as { placet: { receipts: { latest(): unknown } } }).placet.receipts.latest());
}
