import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { accept, banner, deciding, granted, panel, placeholder, refuse, settled } from '../support/visitor.js';

const embed = (more = ''): string =>
  `<p id="above">Avant</p><iframe data-service="video" data-src="/log.html" width="420" height="236" title="Vidéo" ${more}></iframe><p id="below">Après</p>`;

test('it has the box of what it stands for: nothing moves when the frame comes', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await refuse(page);
  const [held, below] = [await placeholder(page).boundingBox(), await page.locator('#below').boundingBox()];
  expect(Math.round(held!.width)).toBe(424); // A frame has a border of two pixels.
  await deciding(page, () => placeholder(page).getByRole('button', { name: 'Autoriser Ciné-Clair' }).click());
  await expect(placeholder(page)).toHaveCount(0);
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
  const shown = await page.locator('iframe').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(shown![side] - held![side])).toBeLessThan(2);
  expect(Math.abs((await page.locator('#below').boundingBox())!.y - below!.y)).toBeLessThan(2);
});

test('it says what, by whom, and allows that service alone; the first layer still waits for its answer', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  const stand = placeholder(page);
  await expect(stand).toContainText('Ciné-Clair est bloqué');
  await expect(stand).toContainText('Ciné-Clair SAS');
  await expect(stand.getByRole('link', { name: 'Politique de confidentialité' })).toHaveAttribute(
    'href',
    'https://cine-clair.example/vie-privee',
  );
  await deciding(page, () => stand.getByRole('button', { name: 'Autoriser Ciné-Clair' }).click());
  expect(await granted(page, 'video', 'advertising', 'marketing', 'statistics')).toEqual(['video']);
  await expect(banner(page)).toBeVisible();
  await page.reload();
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
  await expect(banner(page)).toBeVisible();
});

test('the preferences open from it; a yes there releases it', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await refuse(page);
  await placeholder(page).getByRole('button', { name: 'Tous mes choix' }).click();
  await expect(panel(page)).toBeVisible();
  await deciding(page, () => panel(page).getByRole('button', { name: 'Tout accepter' }).click());
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
});

test('a frame added later gets its own; one that is taken away takes it along', async ({ page, site }) => {
  await site.visit({ config: shop, body: '<div id="place"></div>' });
  await refuse(page);
  await page.evaluate((markup) => {
    document.querySelector('#place')!.innerHTML = markup;
  }, embed());
  await expect(placeholder(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('#place')!.replaceChildren());
  await expect(placeholder(page)).toHaveCount(0);
});

test('a hidden frame and one of a pixel get none, and stay held', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed('hidden') + embed().replace('width="420" height="236"', 'width="1" height="1"') });
  await refuse(page);
  await settled(page);
  await expect(placeholder(page)).toHaveCount(0);
  await expect(page.locator('iframe[src]')).toHaveCount(0);
});

test('on the next visit the frame is there at once', async ({ page, site }) => {
  await site.visit({ config: shop, body: embed() });
  await accept(page);
  await site.visit({ config: shop, body: embed() }, '/next');
  await expect(page.frameLocator('iframe').getByText('Embed.')).toBeVisible();
  await expect(placeholder(page)).toHaveCount(0);
});
