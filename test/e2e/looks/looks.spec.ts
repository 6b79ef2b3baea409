import type { Locator } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { everything, pairsOf, pairwise } from './pairs.js';

/** Fonts of a package, so that a letter has the same shape on every machine. */
const FONTS = `<style>
@font-face { font-family: "Latin"; src: url("/fonts/inter.woff2"); font-weight: 100 900 }
@font-face { font-family: "Arabic"; src: url("/fonts/noto-sans-arabic.woff2") }
body { font: 16px/1.5 Latin, Arabic; margin: 16px }
</style>`;

/** Every computed property, and the size of the box. */
const look = (button: Locator): Promise<object> =>
  button.evaluate((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return { ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])), width, height };
  });

test('every two values of a look meet in some picture, and the pictures are few', () => {
  const chosen = pairwise();
  expect(new Set(chosen.flatMap(pairsOf))).toEqual(new Set(everything.flatMap(pairsOf)));
  expect(chosen.length).toBeLessThanOrEqual(60);
});

for (const { preset, theme, layout, lang, width, layer } of pairwise()) {
  const name = [preset, theme, layout, lang, width, layer].join('-');
  test(`as accepted by eye: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark', reducedMotion: 'reduce' });
    await site.visit({
      config: { ...shop, ui: { preset, theme, layout, container: '#cookies', tokens: { font: 'Latin, Arabic' } } },
      head: FONTS,
      body: '<div id="cookies"></div>',
      lang,
    });
    const banner = page.locator('placet-ui');
    const panel = page.locator('placet-preferences dialog');
    await expect(banner.locator('[data-placet="reject"]')).toBeVisible();
    if (layer === 'second') {
      await banner.locator('[data-placet="customize"]').click();
      await expect(panel).toBeVisible();
      await panel.locator('#title').evaluate((title: HTMLElement) => title.blur());
    }
    const host = page.locator(layer === 'first' ? 'placet-ui' : 'placet-preferences');
    await expect(host).toHaveAttribute('lang', lang);
    await page.evaluate(async () => {
      await Promise.all(['400 16px Latin', '600 16px Latin', '400 16px Arabic'].map((font) => document.fonts.load(font, 'aب')));
    });
    await page.mouse.move(0, 0);
    const [yes, no] = [host.locator('[data-placet="accept"]'), host.locator('[data-placet="reject"]')];
    expect(await look(no)).toEqual(await look(yes));
    const box = layer === 'second' ? panel : host.locator('[part="banner"]');
    await expect(box).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01, animations: 'disabled' });
  });
}
