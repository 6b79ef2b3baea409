import type { Page } from '@playwright/test';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { banner, openPanel } from '../support/visitor.js';

const drawn = (page: Page) => page.locator('placet-ui [part="banner"]');
const top = (page: Page): Promise<number> => drawn(page).evaluate((element) => element.getBoundingClientRect().top);

for (const preset of ['default', 'minimal', 'rounded', 'dsfr'] as const) {
  test(`a phone shows the whole question, and some of the page: ${preset}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await site.visit({ config: { ...shop, ui: { preset, tokens: { font: 'Latin' } } }, head: FONT });
    await expect(banner(page)).toBeVisible();
    await page.evaluate(() => document.fonts.load('16px Latin'));
    // R21: who else would read or write is one step away, and seen to be.
    for (const name of ['Voir les 3 services concernés', 'Politique de confidentialité'])
      await expect(banner(page).getByText(name)).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => top(page)).toBeGreaterThan(740 / 6);
  });
}

/** Of a package, so that a line breaks where it does on every machine. */
const FONT = '<style>@font-face { font-family: "Latin"; src: url("/fonts/inter.woff2"); font-weight: 100 900 }</style>';

test('where the text goes on, its foot fades; at its end nothing does', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await site.visit({ config: shop });
  const scroller = page.locator('placet-ui .scroll');
  await expect(scroller).toHaveCSS('mask-image', /linear-gradient/);
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const free = await scroller.evaluate(
    (element) => element.getBoundingClientRect().bottom - element.querySelector('.links')!.getBoundingClientRect().bottom,
  );
  const faded = await scroller.evaluate((element) => element.clientHeight * 0.03);
  expect(free).toBeGreaterThanOrEqual(faded);
});

const FORM = `<p><a href="#there">Un lien</a></p>${'<p>Une phrase.</p>'.repeat(12)}
<p><label>Nom <input id="name"></label></p>${'<p>Une phrase.</p>'.repeat(30)}`;

for (const ui of [{}, { position: 'top' }] as const) {
  test(`a keyboard on the screen: the field that is typed in is seen, and the question comes back: ${JSON.stringify(ui)}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await site.visit({ config: { ...shop, ui }, body: FORM });
    await expect(banner(page)).toBeVisible();
    const field = page.locator('#name');
    await field.focus();
    await page.setViewportSize({ width: 360, height: 400 });
    await expect(drawn(page)).not.toBeInViewport();
    await field.scrollIntoViewIfNeeded();
    await expect(field).toBeInViewport({ ratio: 1 });
    const met = await field.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === element;
    });
    expect(met, 'nothing lies over it').toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    await field.blur();
    await expect(banner(page).getByRole('button', { name: 'Tout refuser' })).toBeInViewport({ ratio: 1 });
  });
}

test('a field in a window with room for both takes nothing away', async ({ page, site }) => {
  await site.visit({ config: shop, body: FORM });
  await expect(banner(page)).toBeVisible();
  const chunk = page.waitForResponse(/\/chunks\//);
  await page.locator('#name').focus();
  await chunk;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(banner(page).getByRole('button', { name: 'Tout refuser' })).toBeInViewport({ ratio: 1 });
});

test('at the top of a page, the bar steps aside for what it covers, and is there for whoever goes back to it', async ({ page, site }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await site.visit({ config: { ...shop, ui: { position: 'top' } }, body: FORM });
  await expect(banner(page)).toBeVisible();
  await page.getByRole('link', { name: 'Un lien' }).focus();
  // Focus that a keyboard gives shows.
  await page.keyboard.press('Shift+Tab');
  await expect(drawn(page)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Un lien' })).toBeFocused();
  await expect(drawn(page)).not.toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await expect(banner(page).getByRole('button', { name: 'Personnaliser' })).toBeFocused();
  await expect(drawn(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Un lien' }).evaluate((link: HTMLElement) => link.blur());
  await expect(drawn(page)).toBeInViewport({ ratio: 1 });
});

test('a region larger than the window keeps the question in view when it is given the focus', async ({ page, site }) => {
  await site.visit({ config: shop, body: `<div id="all" tabindex="-1">${FORM}</div>` });
  await expect(banner(page)).toBeVisible();
  const chunk = page.waitForResponse(/\/chunks\//);
  await page.locator('#all').focus();
  await chunk;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(drawn(page)).toBeInViewport({ ratio: 1 });
});

test('inline moves nothing where its room is kept for it, as docs/config.md says', async ({ page, site }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const rules = '#cookies { min-block-size: 46rem } @media (min-width: 48em) { #cookies { min-block-size: 24rem } }';
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await site.visit({
      config: { ...shop, ui: { layout: 'inline', container: '#cookies' } },
      head: `<style>${rules}</style>`,
      body: `<div id="cookies"></div>${'<p>Une phrase.</p>'.repeat(20)}`,
    });
    await expect(banner(page)).toBeVisible();
    const room = await page.locator('#cookies').evaluate((element) => Number.parseFloat(getComputedStyle(element).minBlockSize));
    expect((await drawn(page).boundingBox())!.height).toBeLessThanOrEqual(room);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), `${width} px`).toEqual([]);
  }
});

for (const layout of ['bar', 'box', 'dialog', 'inline'] as const) {
  test(`in the preferences, answers stand in line with what they answer: ${layout}`, async ({ page, site }) => {
    await site.visit({ config: { ...shop, ui: { layout, container: '#cookies' } }, body: '<div id="cookies"></div>' });
    const panel = await openPanel(page);
    const left = async (selector: string): Promise<number> => (await panel.locator(selector).first().boundingBox())!.x;
    expect(await left('.answers button')).toBe(await left('.category'));
  });
}
