import { type BrowserContext, chromium } from '@playwright/test';
import { needChromium } from '../../../scripts/browser.js';
import { arrived, asked, config, held, inline, letGo, other, say } from '../order/page.js';
import { expect, test } from '../support/site.js';
import { log, settled } from '../support/visitor.js';

/** The back-forward cache and prerendering. */

test('a page shown again from the cache looks at the choice anew, before anything of it goes on', async ({ page, site }) => {
  await site.visit({ config }, '/before');
  await say(page, { statistics: true });
  const choice = await page.evaluate(() => document.cookie);
  await site.write('/', { config, body: `${held(site, 'script')}<iframe data-category="statistics" data-src="/log.html"></iframe>` });
  // What is on its way keeps the page from being loaded.
  await page.goto(site.url('/'), { waitUntil: 'commit' });
  await expect.poll(() => asked(site)).toHaveLength(1);
  await expect(page.locator('iframe')).toHaveAttribute('src');
  await page.evaluate(
    async (refused) => {
      window.log = [];
      window.placet.watch('statistics', () => () => window.log.push('cleanup'));
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      // Meanwhile, elsewhere.
      document.cookie = refused;
      await new Promise((done) => setTimeout(done));
      window.log.push(`before: ${window.placet.granted('statistics')}`);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      window.log.push(`after: ${window.placet.granted('statistics')}`);
    },
    choice.replace(/statistics:1/, 'statistics:0'),
  );
  expect(await log(page)).toEqual(['before: true', 'cleanup', 'after: false']);
  await letGo(site, 'script');
  await arrived(page);
  expect(await log(page)).toHaveLength(3);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

test.describe('in a browser with its back-forward cache on', () => {
  let context: BrowserContext;
  test.beforeEach(async () => {
    const browser = await chromium.launch({ executablePath: needChromium(), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    context = await browser.newContext();
    await context.grantPermissions(['local-network-access']);
  });
  test.afterEach(() => context.browser()!.close());

  test('a page comes back whole, and hears what was decided while it was away', async ({ site }) => {
    const page = await context.newPage();
    await page.goto(site.url('/pages/cached'));
    await say(page, { statistics: true });
    await expect.poll(() => log(page)).toEqual(['ran']);
    await page.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => window.log.push(`persisted: ${persisted}`)));
    await page.goto(site.url('/pages/bare'));
    await page.evaluate(() => window.placet.withdraw());
    // A page from the cache is not loaded, so there is no navigation to wait for.
    await page.evaluate(() => history.back());
    await expect(async () => expect(await log(page)).toEqual(['ran', 'undone', 'persisted: true'])).toPass({ timeout: 10_000 });
    expect(await page.evaluate(() => window.placet.granted('statistics'))).toBe(false);
    await expect(page.locator('#held')).not.toHaveAttribute('src');
  });
});

test('nothing runs in a page made ready in advance, negated tags included, until the visitor comes to it', async ({ page, site }) => {
  await site.visit({ config }, '/before');
  await say(page, { statistics: true });
  await page.addInitScript(() => {
    let prerendering = location.pathname === '/';
    Object.defineProperty(document, 'prerendering', { get: () => prerendering });
    Object.assign(window, {
      activate(): void {
        prerendering = false;
        document.dispatchEvent(new Event('prerenderingchange'));
      },
    });
  });
  await site.visit({
    config,
    body: `<script>window.log = []; placet.watch('statistics', () => void log.push('watched'))</script>
      ${inline('script')}${other('', "log.push('negated')", '!marketing')}${other('', "log.push('never')", '!statistics')}
      <iframe data-category="statistics" data-src="/log.html"></iframe><template data-category="statistics"><b></b></template>`,
  });
  await settled(page);
  expect(await log(page)).toEqual([]);
  expect(await page.evaluate(() => window.placet.granted('statistics'))).toBe(false);
  expect(await page.locator('iframe[src],b').count()).toBe(0);
  await page.evaluate(() => (window as unknown as { activate(): void }).activate());
  await expect.poll(() => log(page)).toEqual(['watched', 'script', 'negated']);
  await expect(page.locator('iframe[src],b')).toHaveCount(2);
});

test('late settings: a tag that wants a category refused waits until it is known whether it is', async ({ page, site }) => {
  await site.visit({ config }, '/before');
  await say(page, { statistics: true });
  let answer = (): void => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/settings.json', async (route) => {
    await asked;
    await route.fulfill({ json: config });
  });
  await site.visit({
    tag: '<script src="/placet/placet.js" data-config="/settings.json"></script>',
    body: `${other('', "(window.log ||= []).push('negated')", '!statistics')}${inline('script')}`,
  });
  await settled(page);
  expect(await log(page)).toEqual([]);
  answer();
  await expect.poll(() => log(page)).toEqual(['script']);
});
