import { shop } from '../support/shop.js';
import { expect, type Site, test } from '../support/site.js';
import { settled } from '../support/visitor.js';

const said = (site: Site): string[] => site.console.filter((line) => line.includes('(uneven-answers)'));

for (const width of [320, 1280]) {
  for (const preset of ['default', 'minimal', 'rounded', 'dsfr'] as const) {
    test(`nothing is said of answers as we draw them: ${preset}, ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await site.visit({ config: { ...shop, ui: { preset } } });
      await page.locator('placet-ui [data-placet="customize"]').click();
      await expect(page.locator('placet-preferences dialog')).toBeVisible();
      // What is said last is said: both layers were looked at by then.
      await page.evaluate(() => window.placet.choose({ unheard: true } as never).catch(() => {}));
      await expect.poll(() => site.console.some((line) => line.includes('(unknown-id)'))).toBe(true);
      await settled(page);
      expect(said(site)).toEqual([]);
    });
  }
}

for (const [what, style, told] of [
  ['cuts the first layer off', 'placet-ui::part(banner) { max-block-size: 40px; overflow: hidden }', /accept is covered, cut off/],
  [
    'puts something over an answer',
    'placet-ui::part(banner)::after { content: ""; position: absolute; inset: 0 }',
    /accept is covered.+reject is covered/,
  ],
  ['cuts the second layer off', 'placet-preferences::part(preferences) { clip-path: inset(0 0 120px) }', /reject is covered, cut off/],
] as const) {
  test(`a style of the page’s that ${what} is told to its developer`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await site.visit({ config: shop, head: `<style>${style}</style>` });
    await page.evaluate(() => window.placet.open('preferences'));
    await expect.poll(() => said(site).join('\n')).toMatch(told);
  });
}

test('labels that give the two answers other sizes are told to the developer', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  const texts = { fr: { acceptAll: 'Oui', rejectAll: 'Refuser tout ce qui n’est pas essentiel au fonctionnement du site' } };
  await site.visit({ config: { ...shop, texts } });
  await page.evaluate(() => window.placet.open('preferences'));
  await expect.poll(() => said(site).join('\n')).toMatch(/size: accept \d+ × \d+ px, reject \d+ × \d+ px/);
});

test('nothing is measured where nobody develops', async ({ page, site }) => {
  const style = 'placet-ui::part(banner) { max-block-size: 40px; overflow: hidden }';
  await site.visit({ config: { ...shop, debug: false }, head: `<style>${style}</style>` });
  await page.evaluate(() => window.placet.open('preferences'));
  await expect(page.locator('placet-preferences dialog')).toBeVisible();
  await settled(page);
  expect(said(site)).toEqual([]);
});
