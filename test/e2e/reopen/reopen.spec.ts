import type { Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, openPanel, panel, refuse, reopen } from '../support/visitor.js';

/** The button that leads back on every page: its name and look on pages on which the core alone is loaded. */

const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('placet-reopen'));
const isDressed = (page: Page): Promise<boolean> => reopen(page).evaluate((button) => getComputedStyle(button).display === 'flex');

test('is named and dressed after a decision by the site’s own code', async ({ page, site }) => {
  await site.visit({ config: shop });
  await expect(banner(page)).toBeVisible();
  await page.evaluate(() => window.placet.rejectAll());
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await site.visit({ config: shop }, '/next');
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  expect(await isDressed(page)).toBe(true);
});

for (const lang of ['', 'FR', 'no', 'fr-CA']) {
  test(`keeps its name on pages with lang="${lang}"`, async ({ page, site }) => {
    await site.visit({ config: shop, lang });
    await page.evaluate(() => window.placet.rejectAll());
    await expect(reopen(page)).not.toHaveText('Cookies');
    const name = await reopen(page).textContent();
    expect(name).toBe(lang === 'no' ? 'Velg informasjonskapsler' : 'Gérer mes cookies');
    await site.visit({ config: shop, lang }, '/next');
    await expect(reopen(page)).toHaveText(name!);
  });
}

test('keeps its name where the config names another language than the page', async ({ page, site }) => {
  const config = { ...shop, language: 'en' };
  await site.visit({ config });
  await page.evaluate(() => window.placet.rejectAll());
  await expect(reopen(page)).toHaveText('Manage cookies');
  await site.visit({ config }, '/next');
  await expect(reopen(page)).toHaveText('Manage cookies');
  await expect(reopen(page)).toHaveAttribute('lang', 'en');
});

test('follows a page that changes its language once something of ours has been drawn, and says which it speaks', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await expect(reopen(page)).toHaveAttribute('lang', 'fr');
  for (const [lang, name] of [
    ['en', 'Manage cookies'],
    ['pl', 'Zarządzaj plikami cookie'],
  ] as const) {
    await page.evaluate((tag) => void (document.documentElement.lang = tag), lang);
    await expect(reopen(page)).toHaveText(name);
    await expect(reopen(page)).toHaveAttribute('lang', lang);
  }
});

test('by the core alone follows it too, and says which language it speaks', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await site.visit({ config: shop }, '/next');
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  const speak = (lang: string) => page.evaluate((tag) => void (document.documentElement.lang = tag), lang);
  await speak('en');
  await expect(reopen(page)).toHaveText('Cookies');
  await expect(reopen(page)).not.toHaveAttribute('lang');
  expect(await isDressed(page)).toBe(true);
  await speak('fr');
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await expect(reopen(page)).toHaveAttribute('lang', 'fr');
  await expect(page.locator('placet-reopen')).toHaveCount(1);
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  expect(files).toEqual([`/placet/${site.file}`]);
  await reopen(page).click();
  await expect(panel(page)).toBeVisible();
});

test('stands on a page whose body another has taken the place of, for who has answered before', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await site.visit({ config: shop }, '/next');
  await expect(reopen(page)).toBeVisible();
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.textContent = 'Next';
    document.documentElement.replaceChild(body, document.body);
  });
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await reopen(page).click();
  await expect(panel(page)).toBeVisible();
});

test('a link to this very page’s #placet leads back each time, and so does a custom element', async ({ page, site }) => {
  const body = `<a href="/#placet">Cookies</a> <my-way data-placet-open>Mes choix</my-way>`;
  const head = `<script>customElements.define('my-way', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; }
  })</script>`;
  await site.visit({ config: shop, body, head });
  await refuse(page);
  for (const way of ['Cookies', 'Cookies', 'Mes choix']) {
    await page.getByText(way, { exact: true }).click();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  }
});

test('a change of the page’s language opens nothing, whatever the address', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await page.evaluate(() => void (location.hash = '#placet'));
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await page.evaluate(() => void (document.documentElement.lang = 'en'));
  await expect(reopen(page)).toHaveText('Manage cookies');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('has a word for every language on a page in another one, and keeps its look', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  await site.visit({ config: shop, lang: 'en' }, '/next');
  await expect(reopen(page)).toHaveText('Cookies');
  expect(await isDressed(page)).toBe(true);
});

test('drops a look that is no longer the owner’s, until something of ours is drawn', async ({ page, site }) => {
  await site.visit({ config: shop });
  await refuse(page);
  await expect(reopen(page)).toHaveText('Gérer mes cookies');
  const config = { ...shop, ui: { reopen: { position: 'right', label: 'Mes traceurs' } } };
  await site.visit({ config }, '/next');
  await expect(reopen(page)).toHaveText('Cookies');
  expect(await isDressed(page)).toBe(false);
  await openPanel(page);
  await page.keyboard.press('Escape');
  await expect(reopen(page)).toHaveText('Mes traceurs');
  await page.reload();
  await expect(reopen(page)).toHaveText('Mes traceurs');
  const { x, width } = (await reopen(page).boundingBox())!;
  expect(x + width).toBeGreaterThan(1200);
});

test('settings that come late find their look', async ({ page, site }) => {
  const config = { ...shop, ui: { reopen: { label: 'Mes traceurs' } } };
  await page.route('**/late.json', (route) => route.fulfill({ json: config }));
  const tag = '<script src="/placet/placet.js" data-config="/late.json"></script>';
  await site.visit({ tag });
  await refuse(page);
  await expect(reopen(page)).toHaveText('Mes traceurs');
  await site.visit({ tag }, '/next');
  await expect(reopen(page)).toHaveText('Mes traceurs');
});

test('nothing is kept of it before a decision', async ({ page, site }) => {
  await site.visit({ config: shop });
  await banner(page).getByRole('button', { name: 'Personnaliser' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await kept(page)).toBeNull();
});

for (const dressed of [true, false]) {
  test(`at 320 px it covers nothing, ${dressed ? 'dressed' : 'plain'}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const body = Array.from({ length: 40 }, (_, at) => `<p style="margin:0"><a href="#${at}">Lien ${at}</a></p>`).join('');
    await site.visit({ config: shop, body });
    await refuse(page);
    await expect(reopen(page)).toHaveText('Gérer mes cookies');
    if (!dressed) await page.evaluate(() => localStorage.removeItem('placet-reopen'));
    await site.visit({ config: shop, body }, '/next');
    expect(await isDressed(page)).toBe(dressed);
    const { top, bottom } = await page.evaluate(() => {
      const { top } = document.querySelector('placet-reopen')!.shadowRoot!.querySelector('button')!.getBoundingClientRect();
      return { top, bottom: document.querySelector('main')!.getBoundingClientRect().bottom };
    });
    expect(top).toBeGreaterThanOrEqual(bottom);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
