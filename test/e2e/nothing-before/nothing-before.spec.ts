import { expect, FILES, kept, NOTHING, test } from '../support/site.js';
import { banner, grantedCategories, receiptCount, refuse } from '../support/visitor.js';

/** Pages of the demo that between them carry every kind of gated third party: scripts, frames, a template. */
const PAGES = ['/', '/journal', '/contact', '/lampe-colline'];
/** How long a visitor looks at a page without answering. Milliseconds. */
const LOOK = 5_000;

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });

    test('nothing leaves and nothing is stored while the visitor looks, scrolls and clicks (R1, R6, R7)', async ({ page, site }) => {
      await site.go('/journal');
      await expect(banner(page)).toBeVisible();
      await page.mouse.wheel(0, 2_000);
      await page.getByRole('heading', { level: 1 }).click();
      await page.locator('blockquote').click();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(LOOK);

      expect(await site.thirdParties()).toEqual([]);
      expect(await kept(page)).toEqual(NOTHING);
      expect(await grantedCategories(page)).toEqual([]);
      await expect(banner(page)).toBeVisible();
    });

    test('going from page to page without an answer is no answer (R1, R7)', async ({ page, site }) => {
      for (const path of PAGES) {
        await site.go(path);
        await expect(banner(page)).toBeVisible();
        expect(await kept(page)).toEqual(NOTHING);
      }
      await page.goBack();
      await page.reload();
      await expect(banner(page)).toBeVisible();
      expect(await kept(page)).toEqual(NOTHING);
      expect(await site.thirdParties()).toEqual([]);
    });

    test('after a refusal there is the refusal, its history, and nothing else (R6)', async ({ page, site }) => {
      await site.go('/journal');
      await refuse(page);
      for (const path of PAGES) {
        await site.go(path);
        await page.mouse.wheel(0, 2_000);
        await expect(banner(page)).toHaveCount(0);
        const { cookies, local, ...others } = await kept(page);
        expect(cookies).toEqual(['placet-consent']);
        expect(local).toEqual(['placet-receipts', 'placet-reopen']);
        expect({ ...NOTHING, ...others }).toEqual(NOTHING);
      }
      expect(await receiptCount(page)).toBe(1);
      expect(await site.thirdParties()).toEqual([]);
    });
  });
}
