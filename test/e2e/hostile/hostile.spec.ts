import { shop } from '../support/shop.js';
import { expect, FILES, test } from '../support/site.js';
import { accept, banner, granted, grantedCategories, log, refuse, settled } from '../support/visitor.js';

const tags = `<script>window.log ||= []</script>
  <script type="text/plain" data-category="statistics">log.push('statistics')</script>
  <script type="text/plain" data-service="measure">log.push('measure')</script>
  <script type="text/plain" data-category="toString">log.push('toString')</script>
  <script type="text/plain" data-service="constructor">log.push('constructor')</script>
  <script type="text/plain" data-category="__proto__">log.push('proto')</script>`;
const ALL = ['preferences', 'statistics', 'marketing', 'measure', 'video', 'toString', 'constructor', '__proto__', 'granted'];

const seconds = (days: number): number => Math.floor(Date.now() / 1000) + days * 86_400;
const choice = (decided: number, expires: number, rest = 'statistics:1~0|marketing:1~0'): string =>
  `1|${decided}|${expires}|0|2026-11-01|fr|${rest}`;

/** Values that Placet never wrote. */
const COOKIES: Record<string, string> = {
  empty: '',
  garbage: 'statistics:1',
  'JSON of another tool': '%7B%22categories%22%3A%5B%22statistics%22%5D%7D',
  truncated: choice(seconds(-1), seconds(30)).slice(0, -4),
  'without answers': choice(seconds(-1), seconds(30), ''),
  'from the future': choice(seconds(2), seconds(30)),
  expired: choice(seconds(-200), seconds(-1)),
  'made for ever': choice(seconds(-1), seconds(5_000)),
  'of another version': choice(seconds(-1), seconds(30)).replace('1|', '9|'),
  'with essential refused': choice(seconds(-1), seconds(30), 'essential/statistics:1~0'),
  'with one answer twice': choice(seconds(-1), seconds(30), 'statistics:1~0|statistics:0~0'),
  oversized: choice(seconds(-1), seconds(30), Array.from({ length: 330 }, (_, at) => `c-${at}:1~0`).join('|')).slice(0, 4000),
};

for (const [name, value] of Object.entries(COOKIES)) {
  test(`a cookie ${name} is no choice`, async ({ page, site }) => {
    await page.context().addCookies([{ name: 'placet-consent', value, url: site.url() }]);
    await site.visit({ config: shop, body: tags });
    await expect(banner(page)).toBeVisible();
    await settled(page);
    expect(await granted(page, ...ALL)).toEqual([]);
    expect(await log(page)).toEqual([]);
    await refuse(page);
    expect((await page.context().cookies()).map((cookie) => cookie.name)).toEqual(['placet-consent']);
    await page.reload();
    await settled(page);
    await expect(banner(page)).toHaveCount(0);
    expect(await granted(page, ...ALL)).toEqual([]);
  });
}

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });

    test('two cookies that disagree: nothing is granted that one of them refuses', async ({ page, site }) => {
      await site.visit({ config: shop, body: tags });
      await accept(page);
      const [yes] = await page.context().cookies();
      await page.context().clearCookies();
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await refuse(page);
      await page.context().addCookies([{ name: 'placet-consent', value: yes!.value, domain: site.host, path: '/elsewhere' }]);
      await site.visit({ config: shop, body: tags }, '/elsewhere/page');
      await settled(page);
      expect(await granted(page, ...ALL)).toEqual([]);
      expect(await log(page)).toEqual([]);
    });

    test('words that Placet uses are inherited by every object', async ({ page, site }) => {
      await site.visit({
        config: shop,
        before: `<script>Object.assign(Object.prototype, { granted: true, essential: true, statistics: true, marketing: true, catalogued: true,
          category: 'essential', entries: { statistics: { granted: true } }, saved: { granted: true }, services: ['x'], categories: { x: {} } })</script>`,
        body: tags,
      });
      await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
      // In the page's own words: what Playwright hands over would inherit them too.
      expect(await page.evaluate(`${JSON.stringify(ALL)}.filter((id) => placet.granted(id)).join()`)).toBe('');
      expect(await page.evaluate('log.join()')).toBe('');
      expect(await page.context().cookies()).toEqual([]);
    });

    test('the names a page is most likely to take: the banner shows and works all the same', async ({ page, site }) => {
      await site.visit({
        config: shop,
        tag: `</head><body><img name="currentScript" src="/log.gif" alt=""><form id="placet"><input name="push"></form>
          <a id="placetConfig" href="data:,{}">x</a><form id="statistics"></form><script src="/placet/${file}"></script>`,
        body: tags,
      });
      await expect(banner(page)).toBeVisible();
      expect(await granted(page, ...ALL)).toEqual([]);
      await accept(page);
      await expect.poll(() => log(page)).toEqual(['statistics', 'measure']);
    });

    test('storage that throws on the mere reading: asked, and the answer holds for the page', async ({ page, site }) => {
      await page.addInitScript(() => {
        const deny = {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
          set: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, deny);
        Object.defineProperty(Document.prototype, 'cookie', deny);
      });
      await site.visit({ config: shop, body: tags });
      await expect(banner(page)).toBeVisible();
      expect(await granted(page, ...ALL)).toEqual([]);
      await accept(page);
      expect(await grantedCategories(page)).toEqual(['preferences', 'statistics', 'marketing']);
      await expect.poll(() => log(page)).toEqual(['statistics', 'measure']);
      const done = await page.evaluate(() => window.placet.withdraw());
      expect(done.receipt!.event.action).toBe('withdraw');
      expect(await grantedCategories(page)).toEqual([]);
      await page.reload();
      await expect(banner(page)).toBeVisible();
    });

    test('a write that fails loses nothing that was stored', async ({ page, site }) => {
      await site.visit({ config: shop });
      await refuse(page);
      const [before] = await page.context().cookies();
      await page.addInitScript(() => {
        const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
        Object.defineProperty(Document.prototype, 'cookie', { get, set: () => {} });
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.reload();
      await page.evaluate(() => window.placet.acceptAll());
      expect(await grantedCategories(page)).toEqual(['preferences', 'statistics', 'marketing']);
      expect(await page.context().cookies()).toEqual([before]);
      await page.reload();
      expect(await grantedCategories(page)).toEqual([]);
      await expect(banner(page)).toHaveCount(0);
    });

    test('in a frame without an origin: the banner shows, an answer works', async ({ page, site }) => {
      // Modules for such a frame must come with CORS headers; the single file asks for none.
      const tag = `<script src="${file === 'placet.js' ? site.url('/placet/placet.js', 'cdn') : `/placet/${file}`}"></script>`;
      await site.write('/inner', { config: shop, tag, body: tags });
      await site.visit({ tag: '', body: '<iframe sandbox="allow-scripts" src="/inner" width="900" height="700" title="Cadre"></iframe>' });
      const inner = page.frames().find((frame) => frame.url().endsWith('/inner'))!;
      const reject = inner.getByRole('button', { name: 'Tout refuser' });
      await expect(reject).toBeVisible();
      expect(await inner.evaluate(() => window.log)).toEqual([]);
      await inner.getByRole('button', { name: 'Tout accepter' }).click();
      await expect.poll(() => inner.evaluate(() => window.log)).toEqual(['statistics', 'measure']);
      expect(await page.context().cookies()).toEqual([]);
    });

    test('texts are text: markup and bad addresses in the settings come to nothing', async ({ page, site }) => {
      const bad = '<img src=x onerror="log.push(1)"><script>log.push(2)</script>[clic](javascript:log.push(3))';
      await site.visit({
        before: '<script>window.log = []</script>',
        config: {
          ...shop,
          controller: { name: bad },
          privacyPolicyUrl: 'javascript:log.push(4)',
          categories: { marketing: { title: bad, description: bad } },
          texts: { fr: { acceptAll: 'Tout accepter', heading: bad, intro: { type: 'img', props: { onerror: 'log.push(5)' } } } },
        },
      });
      await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
      await page.getByRole('button', { name: 'Personnaliser' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await page.locator('placet-ui img, placet-preferences img, placet-ui script, [href^="javascript"]').count()).toBe(0);
      expect(await log(page)).toEqual([]);
    });
  });
}
