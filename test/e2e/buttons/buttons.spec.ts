import type { Locator } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, openPanel } from '../support/visitor.js';

/** Every computed property, and the size of the box. */
const looks = (button: Locator): Promise<Record<string, string>> =>
  button.evaluate((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
      width: `${width}`,
      height: `${height}`,
    };
  });

/** What a page that wants a yes could write. */
const UNFAIR = `<style>
  button { font: 9px serif; color: red; background: yellow; padding: 40px; border: 0; transform: scale(.5) }
  [slot="reject"], [data-placet="reject"], placet-ui > button + button {
    display: none !important; opacity: .1 !important; font-size: 6px !important; color: #fff !important; background: #fff !important;
    visibility: hidden !important; position: absolute !important; inline-size: 1px !important; text-decoration: line-through !important;
    pointer-events: none !important; transform: scale(.1) !important; filter: blur(9px) !important; clip-path: inset(50%) !important;
    letter-spacing: 9px !important; box-shadow: none !important; outline: 0 !important; order: 9 !important; margin: 9px !important;
  }
</style>`;

for (const [page_, head] of [
  ['an ordinary page', ''],
  ['a page whose styles are unfair', UNFAIR],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`accept and refuse look the same on ${page_}, ${colorScheme}, ${width} px`, async ({ page, site }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await site.visit({ config: shop, head });
        const layers = [async () => banner(page), () => openPanel(page)];
        for (const layer of layers) {
          const shown = await layer();
          const yes = shown.getByRole('button', { name: 'Tout accepter' });
          const no = shown.getByRole('button', { name: 'Tout refuser' });
          await expect(yes).toBeVisible();
          await expect(no).toBeVisible();
          await page.mouse.move(0, 0);
          const resting = await looks(yes);
          expect(await looks(no)).toEqual(resting);
          expect(Number(resting.height)).toBeGreaterThanOrEqual(44);
          const [a, b] = [(await yes.boundingBox())!, (await no.boundingBox())!];
          expect(a.y === b.y || a.x === b.x, 'side by side, or one above the other').toBe(true);
          // Both take the pointer where they stand, and answer it alike.
          await yes.hover();
          const hovered = await looks(yes);
          expect(hovered['background-color']).not.toBe(resting['background-color']);
          await no.hover();
          expect(await looks(no)).toEqual(hovered);

          await page.mouse.move(0, 0);
          await yes.focus();
          const focused = await looks(yes);
          await no.focus();
          expect(await looks(no)).toEqual(focused);
        }
      });
    }
  }
}

test('both stand side by side on the first layer, before the way to the details', async ({ page, site }) => {
  await site.visit({ config: shop });
  await expect(banner(page)).toBeVisible();
  const names = await banner(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.filter((button) => button.slot).map((button) => button.textContent));
  expect(names).toEqual(['Tout accepter', 'Tout refuser', 'Personnaliser']);
});
