import { expect, type Locator, type Page } from '@playwright/test';

/** What a visitor sees and does. */

export const banner = (page: Page): Locator => page.locator('placet-ui');
export const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Gérer mes cookies' });
export const reopen = (page: Page): Locator => page.locator('placet-reopen').getByRole('button');
export const placeholder = (page: Page): Locator => page.locator('placet-embed');

/** Receipts on record. */
export const receiptCount = (page: Page): Promise<number> => page.evaluate(() => window.placet.receipts.all().length);

/** Acts, and waits for the act to be on record. */
export async function deciding(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await receiptCount(page);
  await act();
  await expect.poll(() => receiptCount(page)).toBe(before + 1);
}

/** Answers the first layer, and waits until the answer is on record. */
export async function answer(page: Page, label: 'Tout accepter' | 'Tout refuser'): Promise<void> {
  await deciding(page, () => banner(page).getByRole('button', { name: label }).click());
  await expect(banner(page)).toHaveCount(0);
}

export const accept = (page: Page): Promise<void> => answer(page, 'Tout accepter');
export const refuse = (page: Page): Promise<void> => answer(page, 'Tout refuser');

/** Opens the preferences: from the first layer while a choice is due, else by the reopening button. */
export async function openPanel(page: Page): Promise<Locator> {
  const due = await page.evaluate(() => window.placet.choice.decidedAt === null);
  await (due ? banner(page).getByRole('button', { name: 'Personnaliser' }) : reopen(page)).click();
  await expect(panel(page)).toBeVisible();
  return panel(page);
}

/** Turns these switches, by the name of their category or service, and saves. */
export async function save(page: Page, answers: Readonly<Record<string, boolean>>): Promise<void> {
  const dialog = await openPanel(page);
  for (const [name, on] of Object.entries(answers)) await dialog.getByRole('switch', { name, exact: true }).setChecked(on);
  await deciding(page, () => dialog.getByRole('button', { name: 'Enregistrer mes choix' }).click());
  await expect(panel(page)).toHaveCount(0);
}

/** Which of these ids may run, by the page's own account. */
export const granted = (page: Page, ...ids: string[]): Promise<string[]> =>
  page.evaluate((asked) => asked.filter((id) => window.placet.granted(id)), ids);

/** The built-in categories that are granted, essential aside. */
export const grantedCategories = (page: Page): Promise<string[]> => granted(page, 'preferences', 'statistics', 'marketing');

/** What the page's scripts did, in order. */
export const log = (page: Page): Promise<string[]> => page.evaluate(() => window.log ?? []);

/** Two frames and a task: what was to follow at once has followed. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
