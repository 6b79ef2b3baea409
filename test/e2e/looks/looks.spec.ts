import type { Locator, Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, type Site, test } from '../support/site.js';
import { type Combination, everything, MOMENTS, pairsOf, pairwise } from './pairs.js';

/** Fonts of a package, so that a letter has the same shape on every machine. */
const FONTS = `<style>
@font-face { font-family: "Latin"; src: url("/fonts/inter.woff2"); font-weight: 100 900 }
@font-face { font-family: "Arabic"; src: url("/fonts/noto-sans-arabic.woff2") }
body { font: 16px/1.5 Latin, Arabic; margin: 16px }
</style>`;

/** Every computed property, and the size of the box. */
const dress = (button: Locator): Promise<object> =>
  button.evaluate((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return { ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])), width, height };
  });

/** The page in that look, its question drawn and its fonts there. A theme that the owner wants is not the one the device prefers. */
async function visit(page: Page, site: Site, { preset, theme, layout, lang, width }: Omit<Combination, 'layer'>): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark', reducedMotion: 'reduce' });
  await site.visit({
    config: { ...shop, ui: { preset, theme, layout, container: '#cookies', tokens: { font: 'Latin, Arabic' } } },
    head: FONTS,
    body: '<div id="cookies"></div><iframe data-service="video" data-src="/log.html" width="280" height="260" title="Film"></iframe>',
    lang,
  });
  await expect(page.locator('placet-ui [data-placet="reject"]')).toBeVisible();
  await page.evaluate(async () => {
    await Promise.all(['400 16px Latin', '600 16px Latin', '400 16px Arabic'].map((font) => document.fonts.load(font, 'aب')));
  });
  await page.mouse.move(0, 0);
}

const panelOf = (page: Page): Locator => page.locator('placet-preferences dialog');
const STRICT = { maxDiffPixelRatio: 0.01, animations: 'disabled' } as const;

test('every two values of a look meet in some picture, and the pictures are few', () => {
  const chosen = pairwise();
  expect(new Set(chosen.flatMap(pairsOf))).toEqual(new Set(everything.flatMap(pairsOf)));
  expect(chosen.length + MOMENTS.length * 2).toBeLessThanOrEqual(60);
});

for (const look of pairwise()) {
  const { lang, layer } = look;
  const name = Object.values(look).join('-');
  test(`as accepted by eye: ${name}`, async ({ page, site }) => {
    await visit(page, site, look);
    const panel = panelOf(page);
    if (layer === 'second') {
      await page.locator('placet-ui [data-placet="customize"]').click();
      await expect(panel).toBeVisible();
      // A category unfolded, its switch on, its services and their trackers to be read.
      await panel.locator('#switch-statistics').check();
      await panel.locator('[aria-labelledby="category-statistics"] summary').click();
      await panel.locator('[aria-labelledby="category-statistics"]').evaluate((card: HTMLElement) => {
        (card.getRootNode() as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
        card.scrollIntoView();
      });
      await page.mouse.move(0, 0);
    }
    const host = page.locator(layer === 'first' ? 'placet-ui' : 'placet-preferences');
    await expect(host).toHaveAttribute('lang', lang);
    const [yes, no] = [host.locator('[data-placet="accept"]'), host.locator('[data-placet="reject"]')];
    expect(await dress(no)).toEqual(await dress(yes));
    await expect(layer === 'second' ? panel : host.locator('[part="banner"]')).toHaveScreenshot(`${name}.png`, STRICT);
  });
}

for (const moment of MOMENTS) {
  const name = Object.values(moment).join('-');
  test(`after an answer, as accepted by eye: ${name}`, async ({ page, site }) => {
    await visit(page, site, { layout: 'bar', ...moment });
    await page.locator('placet-ui [data-placet="reject"]').click();
    const change = page.locator('placet-status button');
    await expect(change).toBeVisible();
    await page.locator('placet-status').hover();
    // Confirmation, placeholder and way back, where they stand on the page.
    await expect(page).toHaveScreenshot(`${name}-answered.png`, STRICT);
    await change.click();
    const history = panelOf(page).locator('.choices');
    await history.locator('summary').first().click();
    await history.evaluate((section) => {
      (section.getRootNode() as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
      section.scrollIntoView();
    });
    await page.mouse.move(0, 0);
    // Dates and numbers are of the day.
    const mask = ['pre', 'code', '.names', '.choices > p:first-of-type'].map((told) => panelOf(page).locator(told));
    await expect(panelOf(page)).toHaveScreenshot(`${name}-history.png`, { ...STRICT, mask });
  });
}
