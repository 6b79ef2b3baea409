import { gzipSync } from 'node:zlib';
import { shop } from '../support/shop.js';
import { expect, test } from '../support/site.js';
import { accept, banner, granted, refuse, reopen } from '../support/visitor.js';

/** Bytes, gzip at its best. 1 kB is 1,000 bytes. */
const RETURNING = 6_000;
const FIRST = 16_000;

/** The files of ours that a visit brings, as `path: bytes`, once the network is quiet. */
function following(page: import('@playwright/test').Page) {
  const files = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/placet/'))
      files.set(
        pathname,
        response.body().then((body) => gzipSync(body, { level: 9 }).length),
      );
  });
  return {
    names: () => [...files.keys()].sort(),
    bytes: async () => (await Promise.all(files.values())).reduce((sum, size) => sum + size, 0),
    forget: () => files.clear(),
  };
}

for (const [choice, answer, runs] of [
  ['yes', accept, ['statistics', 'measure']],
  ['no', refuse, []],
] as const) {
  test(`a visitor who said ${choice} loads one file of ours, and is answered from the first line`, async ({ page, site }) => {
    await site.visit({ config: shop });
    await answer(page);
    const files = following(page);
    await site.visit({ config: shop, head: '<script>window.first = placet.granted("statistics")</script>' }, '/next');
    await page.waitForLoadState('networkidle');
    await expect(reopen(page)).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
    expect(files.names()).toEqual(['/placet/placet.js']);
    expect(await files.bytes()).toBeLessThanOrEqual(RETURNING);
    expect(await granted(page, 'statistics', 'measure')).toEqual(runs);
    expect(await page.evaluate(() => (window as unknown as { first: boolean }).first)).toBe(choice === 'yes');
  });
}

test('with settings at an address a visitor who has chosen loads one file of ours all the same', async ({ page, site }) => {
  await page.route('**/settings.json', (route) => route.fulfill({ json: shop }));
  const tag = '<script src="/placet/placet.js" data-config="/settings.json"></script>';
  await site.visit({ tag });
  await accept(page);
  const files = following(page);
  await site.visit({ tag }, '/next');
  await expect(reopen(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await granted(page, 'statistics', 'measure')).toEqual(['statistics', 'measure']);
  expect(files.names()).toEqual(['/placet/placet.js']);
});

test('so does one who comes to a page made ready in advance', async ({ page, site }) => {
  await site.visit({ config: shop });
  await accept(page);
  await page.addInitScript(() => {
    let prerendering = true;
    Object.defineProperty(document, 'prerendering', { get: () => prerendering });
    addEventListener('activate', () => {
      prerendering = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    });
  });
  const files = following(page);
  await site.visit({ config: shop }, '/next');
  expect(await granted(page, 'statistics')).toEqual([]);
  await page.evaluate(() => void dispatchEvent(new Event('activate')));
  await page.waitForLoadState('networkidle');
  expect(await granted(page, 'statistics', 'measure')).toEqual(['statistics', 'measure']);
  expect(files.names()).toEqual(['/placet/placet.js']);
});

for (const [name, config] of [
  ['without settings', undefined],
  ['of a shop with three services', shop],
] as const) {
  test(`a first visit ${name} stays in its budget, banner shown`, async ({ page, site }) => {
    const files = following(page);
    await site.visit({ config });
    await expect(banner(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(files.names()).toEqual(expect.arrayContaining(['/placet/locales/fr.js', '/placet/placet-ui.js', '/placet/placet.js']));
    expect(await files.bytes()).toBeLessThanOrEqual(FIRST);
  });
}

test('the single file brings everything by itself', async ({ page, site }) => {
  const files = following(page);
  await site.visit({ config: shop, tag: '<script src="/placet/placet.all.js"></script>' });
  await accept(page);
  await page.evaluate(() => window.placet.open());
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(files.names()).toEqual(['/placet/placet.all.js']);
});

test('no file of ours is asked for twice in a visit', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await site.visit({ config: shop });
  await accept(page);
  await page.evaluate(() => window.placet.open());
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => window.placet.withdraw());
  await page.waitForLoadState('networkidle');
  const ours = asked.filter((path) => path.startsWith('/placet/'));
  expect(ours).toEqual([...new Set(ours)]);
});

test('who has answered has the page armed once: one channel, one button', async ({ page, site }) => {
  await page.addInitScript(() => {
    const { BroadcastChannel, Element } = window;
    const made = { channels: 0, roots: 0 };
    Object.assign(window, { made });
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        made.channels += 1;
      }
    };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      made.roots += 1;
      return attach.call(this, init);
    };
  });
  await site.visit({ config: shop });
  await page.evaluate(() => window.placet.rejectAll());
  await site.visit({ config: shop }, '/next');
  await expect(page.locator('placet-reopen button')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { made: object }).made)).toEqual({ channels: 1, roots: 1 });
});
