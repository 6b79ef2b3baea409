import type { Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, placeholder, refuse, reopen, settled } from '../support/visitor.js';

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

test('a service of the catalogue is described in the language of the visitor, and no other language is fetched', async ({ page, site }) => {
  const body = '<iframe data-service="youtube" data-src="/log.html" width="420" height="300" title="Film"></iframe>';
  await site.visit({ config: { services: ['youtube'] }, body, lang: 'pl' });
  await expect(placeholder(page)).toContainText('Odtwarzanie filmów na stronie.');
  await page.locator('placet-ui [data-placet="customize"]').click();
  const marketing = page.locator('placet-preferences [aria-labelledby="category-marketing"]');
  await marketing.locator('summary').click();
  await expect(marketing).toContainText('Szacuje przepustowość i zapamiętuje ustawienia');
  const paths = (await site.requests()).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('/locales/')).map((path) => path.replace(/.*\//, ''))).toEqual(['pl.js']);
  expect(paths.filter((path) => path.includes('/services/')).map((path) => path.replace(/.*\//, ''))).toEqual(['youtube.js']);
});

const turn = (page: Page, lang: string): Promise<void> => page.evaluate((tag) => void (document.documentElement.lang = tag), lang);
const frame = '<iframe data-service="video" data-src="/log.html" width="420" height="236" title="Vidéo"></iframe>';

for (const ui of [{}, { layout: 'dialog' }, { layout: 'inline', container: 'main' }, { layout: 'box', position: 'bottom-left' }]) {
  test(`a page that changes its language is followed: first layer, ${JSON.stringify(ui)}`, async ({ page, site }) => {
    await site.visit({ config: { ...shop, ui } });
    await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
    await turn(page, 'en');
    await expect(page.getByRole('button', { name: 'Reject all' })).toBeVisible();
    await turn(page, 'fr-CA');
    await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
  });
}

test('and so do the preferences, a placeholder and the way back', async ({ page, site }) => {
  await site.visit({ config: shop, body: frame });
  await refuse(page);
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await turn(page, 'en');
  await expect(reopen(page)).toHaveText('Manage cookies');
  await expect(placeholder(page)).toContainText('Ciné-Clair is blocked');
  await reopen(page).click();
  await expect(page.getByRole('dialog', { name: 'Manage cookies' })).toBeVisible();
  await turn(page, 'fr');
  await expect(page.getByRole('dialog', { name: 'Gérer mes cookies' })).toBeVisible();
});

test('a page that a browser translates keeps the language its owner gave it, and so do we', async ({ page, site }) => {
  await site.visit({ config: shop });
  await expect(banner(page).getByRole('button', { name: 'Tout refuser' })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.className = 'translated-ltr';
    document.documentElement.lang = 'en';
  });
  await settled(page);
  await page.evaluate(() => {
    document.documentElement.className = '';
    document.querySelector('h1')!.setAttribute('_msttexthash', '1');
    document.documentElement.lang = 'en-GB';
  });
  await settled(page);
  await expect(banner(page)).toHaveAttribute('lang', 'fr');
  await page.evaluate(() => document.querySelector('h1')!.removeAttribute('_msttexthash'));
  await turn(page, 'en');
  await expect(banner(page)).toHaveAttribute('lang', 'en');
});

test('a language the config names is kept whatever the page does, and one asked for by code until the page turns', async ({
  page,
  site,
}) => {
  await site.visit({ config: { ...shop, language: 'fr' } });
  await expect(banner(page)).toHaveAttribute('lang', 'fr');
  await turn(page, 'en');
  await settled(page);
  await expect(banner(page)).toHaveAttribute('lang', 'fr');
  await site.visit({ config: shop }, '/auto');
  await expect(banner(page)).toHaveAttribute('lang', 'fr');
  await page.evaluate(() => window.placet.setLanguage('de'));
  await page.evaluate(() => document.querySelector('main')!.setAttribute('lang', 'en'));
  await expect(banner(page)).toHaveAttribute('lang', 'de');
  await settled(page);
  await expect(banner(page)).toHaveAttribute('lang', 'de');
});
