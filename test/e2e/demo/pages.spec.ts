import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/site.js';

/** Every page of the demo, the missing one too. */
const PAGES = [
  '/',
  '/en/',
  '/ar/',
  '/boutique',
  '/lampe-colline',
  '/journal',
  '/contact',
  '/panier',
  '/cookies',
  '/confidentialite',
  '/mentions-legales',
  '/api',
  '/nulle-part',
  '/headless/',
  '/headless/preact.html',
];

for (const path of PAGES) {
  test(`${path} stands in nobody's way, answered and not, wide and narrow, light and dark`, async ({ page, site }) => {
    test.slow();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await site.go(path);
        await page.waitForFunction(() => document.querySelector('placet-ui, #ask'));
        const { violations } = await new AxeBuilder({ page: page as never }).analyze();
        expect(violations.map(({ id, nodes }) => [width, colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
}
