import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Placet } from '../../../src/types.js';
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

async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (const path of PAGES) {
  test(`${path} stands in nobody's way, wide and narrow, light and dark, nor once it is answered`, async ({ page, site }) => {
    test.slow();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await site.go(path);
        await page.waitForFunction(() => document.querySelector('placet-ui, #ask'));
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
    // The example for bundlers has no `window.placet`.
    await page.evaluate(() => (window as unknown as Record<symbol, Placet>)[Symbol.for('placet')]!.rejectAll());
    expect(await faults(page)).toEqual([]);
  });
}
