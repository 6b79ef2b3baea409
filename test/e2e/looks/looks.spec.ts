import type { Locator, Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, type Site, test } from '../support/site.js';
import { type Combination, everything, MOMENTS, POSTERS, pairsOf, pairwise } from './pairs.js';

/** Fonts of a package, so that a letter has the same shape on every machine. */
const FONTS = `<style>
@font-face { font-family: "Latin"; src: url("/fonts/inter.woff2"); font-weight: 100 900 }
@font-face { font-family: "Arabic"; src: url("/fonts/noto-sans-arabic.woff2") }
body { font: 16px/1.5 Latin, Arabic; margin: 16px }
</style>`;

/** These follow from the size of the box: three in a row share what there is to within the 64th of a pixel. */
const SIZED = ['width', 'height', 'inline-size', 'block-size', 'perspective-origin', 'transform-origin'];

/** Every other computed property. */
const dress = (button: Locator): Promise<object> =>
  button.evaluate((element, sized) => {
    const style = getComputedStyle(element);
    const names = [...style].filter((name) => !sized.includes(name));
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  }, SIZED);

async function expectAlike(one: Locator, other: Locator): Promise<void> {
  expect(await dress(one)).toEqual(await dress(other));
  const [a, b] = [(await one.boundingBox())!, (await other.boundingBox())!];
  expect(Math.abs(a.width - b.width)).toBeLessThan(0.1);
  expect(Math.abs(a.height - b.height)).toBeLessThan(0.1);
}

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
/** Smoothed edges may differ by a few pixels from one build of a browser to the next; a word, a line or a button may not. */
const STRICT = { maxDiffPixels: 150, animations: 'disabled' } as const;

test('every two values of a look meet in some picture, and the pictures are few', () => {
  const chosen = pairwise();
  expect(new Set(chosen.flatMap(pairsOf))).toEqual(new Set(everything.flatMap(pairsOf)));
  expect(chosen.length + MOMENTS.length * 2 + POSTERS.length).toBeLessThanOrEqual(60);
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
    await expectAlike(host.locator('[data-placet="accept"]'), host.locator('[data-placet="reject"]'));
    await expect(layer === 'second' ? panel : host.locator('[part="banner"]')).toHaveScreenshot(`${name}.png`, STRICT);
  });
}

for (const moment of MOMENTS) {
  const name = Object.values(moment).join('-');
  test(`after an answer, as accepted by eye: ${name}`, async ({ page, site }) => {
    await page.clock.setFixedTime('2026-11-20T18:40:00Z');
    await visit(page, site, { layout: 'bar', ...moment });
    await page.locator('placet-ui [data-placet="reject"]').click();
    const change = page.locator('placet-status button');
    await expect(change).toBeVisible();
    await page.mouse.move(0, 0);
    const allowing = (part: string) => page.locator(`placet-embed [data-placet="${part}"]`);
    // The pointer has only just left what took the banner’s place.
    await expect(() => expectAlike(allowing('allow-once'), allowing('allow'))).toPass();
    // Confirmation, placeholder and way back, where they stand on the page.
    await expect(page).toHaveScreenshot(`${name}-answered.png`, STRICT);
    await change.click();
    await page.mouse.move(0, 0);
    await expectAlike(panelOf(page).locator('[data-placet="accept"]'), panelOf(page).locator('[data-placet="reject"]'));
    const history = panelOf(page).locator('.choices');
    await history.locator('summary').first().click();
    await history.evaluate((section) => {
      // Hashes and numbers drawn by lot are of the build and of the day.
      for (const told of section.querySelectorAll('dd, code')) {
        if (/[\w-]{30,}/.test(told.textContent)) told.textContent = '0'.repeat(36);
      }
      (section.getRootNode() as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
      section.scrollIntoView();
    });
    await page.mouse.move(0, 0);
    await expect(panelOf(page)).toHaveScreenshot(`${name}-history.png`, STRICT);
  });
}

/** A picture that no word could be read on. */
const POSTER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#777"/><path d="M0 0h8v9H0z" fill="#fff"/><path d="M0 9 8 0l8 9z" fill="#000"/></svg>`;

for (const { height, ...look } of POSTERS) {
  const name = Object.values(look).join('-');
  test(`over the owner’s picture, as accepted by eye: ${name}`, async ({ page, site }) => {
    await page.route('**/poster.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: POSTER }));
    await page.setViewportSize({ width: look.width, height: 720 });
    await page.emulateMedia({ colorScheme: look.theme });
    await site.visit({
      config: { ...shop, ui: { preset: look.preset, theme: look.theme, tokens: { font: 'Latin, Arabic' } } },
      head: FONTS,
      body: `<iframe data-service="video" data-src="/log.html" data-poster="/poster.svg" width="${look.width - 40}" height="${height}" title="Film"></iframe>`,
      lang: look.lang,
    });
    const held = page.locator('placet-embed');
    await expect(held.locator('img')).toHaveJSProperty('complete', true);
    await page.evaluate(() => window.placet.rejectAll());
    await expect(page.locator('placet-ui')).toHaveCount(0);
    await page.evaluate(() =>
      Promise.all(['400 16px Latin', '600 16px Latin', '400 16px Arabic'].map((font) => document.fonts.load(font, 'aب'))),
    );
    await page.mouse.move(0, 0);
    await expectAlike(held.locator('[data-placet="allow-once"]'), held.locator('[data-placet="allow"]'));
    await expect(held).toHaveScreenshot(`${name}-poster.png`, STRICT);
  });
}
