import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, refuse } from '../support/visitor.js';

for (const [page_, browser, expected] of [
  ['fr', 'en-GB', 'Tout refuser'],
  ['fr-CA', 'en-GB', 'Tout refuser'],
  ['en', 'fr-FR', 'Reject all'],
  ['en-US', 'fr-FR', 'Reject all'],
  ['', 'en-GB', 'Reject all'],
  ['', 'fr-BE', 'Tout refuser'],
  ['xx', 'en-GB', 'Reject all'],
  ['', 'xx', 'Tout refuser'],
] as const) {
  test.describe(`page "${page_}", browser ${browser}`, () => {
    test.use({ locale: browser });
    test(`«${expected}»`, async ({ page, site }) => {
      await site.visit({ config: shop, lang: page_ });
      await expect(banner(page).getByRole('button', { name: expected })).toBeVisible();
    });
  });
}

test('another language on request: at once, in every layer, and in the record', async ({ page, site }) => {
  await site.visit({ config: shop });
  await expect(banner(page).getByRole('button', { name: 'Tout accepter' })).toBeVisible();
  await page.evaluate(() => window.placet.setLanguage('en'));
  await expect(banner(page).getByRole('button', { name: 'Accept all' })).toBeVisible();
  await expect(banner(page)).toHaveAttribute('lang', 'en');
  await banner(page).getByRole('button', { name: 'Customize' }).click();
  const dialog = page.getByRole('dialog', { name: 'Manage cookies' });
  await expect(dialog).toBeVisible();
  await page.evaluate(() => window.placet.setLanguage('fr'));
  await expect(page.getByRole('dialog', { name: 'Gérer mes cookies' })).toBeVisible();
  await page.evaluate(() => window.placet.setLanguage('en'));
  await dialog.getByRole('button', { name: 'Reject all' }).click();
  await expect.poll(() => page.evaluate(() => window.placet.receipts.latest()?.notice.language)).toBe('en');
  expect(await page.evaluate(() => window.placet.choice.language)).toBe('en');
});

test("the way back speaks the page's language on pages where nothing else is loaded", async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await expect(page.getByRole('status')).toContainText('Vos choix sont enregistrés.');
  await site.visit({ config: shop }, '/next');
  await expect(page.getByRole('button', { name: 'Gérer mes cookies' })).toBeVisible();
});
