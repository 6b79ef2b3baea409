import { expect, FILES, test } from '../support/site.js';
import { accept, banner, deciding, grantedCategories, log, openPanel, panel, placeholder, refuse, save } from '../support/visitor.js';

/** Each test also fails on any violation that the page reports: see the fixture. */
const POLICIES = ['strict-dynamic,no-style,trusted-types', 'nonce,no-style,trusted-types'];

const RUNS = ['data-src', 'external, in template', 'iframe', 'in template', 'inline', 'inline module', 'late', 'module', 'src'];

for (const file of FILES) {
  for (const policy of POLICIES) {
    test.describe(`${file} under ${policy}`, () => {
      test.use({ file });

      test('accepted: every kind of tag runs', async ({ page, site }) => {
        await site.go(`/pages/policy?csp=${policy}`);
        await accept(page);
        await page.evaluate(() => {
          const late = document.createElement('script');
          late.nonce = document.querySelector('script')!.nonce;
          late.type = 'text/plain';
          Object.assign(late.dataset, { category: 'statistics', src: '/log.js?name=late' });
          document.body.append(late);
        });
        await expect.poll(async () => (await log(page)).sort()).toEqual(RUNS);
        await expect(page.locator('#image')).toHaveAttribute('src', '/log.gif');
        await expect(page.locator('#unfolded')).toBeVisible();
        await expect(page.frameLocator('#frame').getByText('Embed.')).toBeVisible();
        expect(await page.evaluate(() => window.placet.receipts.verify())).toBe(true);
      });

      test('refused, then one frame allowed in its place, then withdrawn', async ({ page, site }) => {
        await site.go(`/pages/policy?csp=${policy}`);
        await refuse(page);
        expect(await log(page)).toEqual([]);
        await deciding(page, () => placeholder(page).getByRole('button', { name: 'Toujours autoriser Ciné-Clair' }).click());
        await expect(page.frameLocator('#frame').getByText('Embed.')).toBeVisible();
        await page.evaluate(() => window.placet.withdraw());
        await expect(placeholder(page)).toBeVisible();
        await expect(page.locator('#frame')).not.toHaveAttribute('src');
      });

      test('the preferences open, are styled, save and close', async ({ page, site }) => {
        await site.go(`/pages/policy?csp=${policy}`);
        await expect(banner(page)).toHaveCSS('position', 'fixed');
        await openPanel(page);
        expect(await panel(page).evaluate((dialog) => getComputedStyle(dialog).borderRadius)).not.toBe('0px');
        await page.keyboard.press('Escape');
        await save(page, { Statistiques: true });
        expect(await grantedCategories(page)).toEqual(['statistics']);
        await page.reload();
        await expect.poll(() => log(page)).toContain('in template');
      });
    });
  }
}
