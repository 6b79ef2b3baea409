import type { Page } from '@playwright/test';
import { arrived, asked, config, held, inline, letGo, say } from '../order/page.js';
import { expect, type Site, test } from '../support/site.js';
import { banner, log } from '../support/visitor.js';

/** A decision in one tab takes effect in all tabs of the site. */

const watched = `<script>
  window.log = [];
  placet.watch('statistics', () => { log.push('up'); return () => log.push('down'); });
  placet.on('change', ({ reason, granted, denied }) => log.push(reason + ' +' + granted + ' -' + denied));
</script>`;

/** Ways for the news to come; without a channel only the receipt that is left in storage tells. */
const WAYS = {
  'by channel': () => {},
  'by storage event': () => {
    delete (window as unknown as { BroadcastChannel?: unknown }).BroadcastChannel;
  },
};

async function two(page: Page, site: Site, body: string, settings: object = config): Promise<Page> {
  await site.visit({ config: settings, body });
  const second = await page.context().newPage();
  await second.goto(site.url('/'));
  // As in two windows side by side: neither is hidden, none is shown again.
  return second;
}

for (const [way, prepare] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test.beforeEach(({ context }) => context.addInitScript(prepare));

    test('a yes that waits for what it grants undoes no later no, said there', async ({ page, context, site }) => {
      let come = (): void => {};
      const described = new Promise<void>((done) => (come = done));
      await context.route('**/services/matomo.js', async (route) => {
        await described;
        await route.continue();
      });
      const second = await two(page, site, inline('ran'), { ...config, services: ['matomo'] });
      await page.evaluate(() => void Object.assign(window, { yes: window.placet.acceptAll() }));
      void second.evaluate(() => window.placet.rejectAll());
      await expect.poll(() => page.evaluate(() => document.cookie)).toContain('statistics:0');
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      come();
      await page.evaluate(() => (window as unknown as { yes: Promise<unknown> }).yes);
      for (const one of [page, second]) {
        await arrived(one);
        expect(await one.evaluate(() => [window.placet.choice.state, window.placet.granted('statistics')])).toEqual(['refused', false]);
        expect(await log(one)).toEqual([]);
      }
    });

    test('granted there, it runs here; withdrawn there, it stops here', async ({ page, site }) => {
      const second = await two(page, site, `${watched}${inline('ran')}<iframe data-category="statistics" data-src="/log.html"></iframe>`);
      await say(page, { statistics: true });
      await expect.poll(async () => (await log(second)).sort()).toEqual(['other-tab +statistics -', 'ran', 'up']);
      await expect(second.locator('iframe')).toHaveAttribute('src', '/log.html');

      await page.evaluate(() => window.placet.withdraw());
      await expect.poll(async () => (await log(second)).slice(3)).toEqual(['down', 'other-tab + -statistics']);
      await expect(second.locator('iframe')).not.toHaveAttribute('src');

      await page.evaluate(() => window.placet.acceptAll());
      await expect.poll(async () => (await log(second)).slice(5)).toEqual(['up', 'other-tab +preferences,statistics,marketing -']);
      await arrived(second);
      expect((await log(second)).filter((name) => name === 'ran')).toEqual(['ran']);
      // One act, one receipt: the tab that heard of it makes none.
      expect(await page.evaluate(() => window.placet.receipts.all().length)).toBe(3);
    });

    test('what is on its way there is dropped, and what waits behind it', async ({ page, site }) => {
      const second = await two(page, site, `${held(site, 'script')}${inline('behind')}${inline('other', 'marketing')}`);
      await second.evaluate(() => window.placet.acceptAll());
      await expect.poll(() => log(page)).toEqual(['other']);
      await expect.poll(async () => (await asked(site)).length).toBe(2);
      await second.evaluate(() => window.placet.withdraw('statistics'));
      for (const one of [page, second]) await expect.poll(() => one.evaluate(() => window.placet.granted('statistics'))).toBe(false);
      await letGo(site, 'script');
      for (const one of [page, second]) {
        await arrived(one);
        expect(await log(one)).toEqual(['other']);
      }
    });

    test('what is on its way there and stays granted arrives, once, and is not asked for again', async ({ page, site }) => {
      const forms = {
        ordered: held(site, 'ordered'),
        async: held(site, 'async', 'async'),
        module: held(site, 'module', 'data-type="module"'),
      };
      const negated = held(site, 'negated', 'async', 'statistics !marketing');
      // The other tab fetches nothing, or the browser would have no connection left for ours.
      await site.visit({ config }, '/other');
      const second = await page.context().newPage();
      await second.goto(site.url('/other'));
      await site.visit({ config, body: `${Object.values(forms).join('')}${inline('behind')}${negated}` });
      await say(page, { statistics: true });
      await expect.poll(async () => (await asked(site)).length).toBe(4);
      // The browser joins two requests for one address: what tells is whether a tag was made anew.
      const replaced = await page.evaluateHandle(() => {
        const nodes: Node[] = [];
        new MutationObserver((records) => nodes.push(...records.flatMap(({ removedNodes }) => [...removedNodes]))).observe(document.body, {
          childList: true,
          subtree: true,
        });
        return nodes;
      });

      await say(second, { preferences: true });
      await expect.poll(() => page.evaluate(() => window.placet.granted('preferences'))).toBe(true);
      await arrived(page);
      for (const name of [...Object.keys(forms), 'negated']) await letGo(site, name);
      const all = [...Object.keys(forms), 'behind', 'negated'].sort();
      await expect.poll(async () => (await log(page)).sort()).toEqual(all);
      await arrived(page);
      expect((await log(page)).sort()).toEqual(all);
      expect(await asked(site)).toHaveLength(4);
      expect(await replaced.evaluate((nodes) => nodes.filter((node) => !node.isConnected).length)).toBe(0);
    });

    test('the banner closes there too', async ({ page, site }) => {
      const second = await two(page, site, '', { debug: false });
      for (const one of [page, second]) await expect(banner(one)).toBeVisible();
      await banner(page).getByRole('button', { name: 'Tout refuser' }).click();
      await expect(banner(second)).toHaveCount(0);
      expect(await second.evaluate(() => window.placet.choice.state)).toBe('refused');
      await expect.poll(() => second.evaluate(() => window.placet.receipts.all().length)).toBe(1);
    });
  });
}

test('a message grants nothing: only the stored choice counts', async ({ page, site }) => {
  await site.visit({ config, body: `${watched}${inline('never')}` });
  await page.evaluate(() => {
    const channel = new BroadcastChannel('placet');
    for (const message of [0, 'granted', { statistics: true }, { granted: ['statistics'] }]) channel.postMessage(message);
    dispatchEvent(new StorageEvent('storage', { key: 'placet-receipts', newValue: '{"statistics":true}' }));
    dispatchEvent(new MessageEvent('message', { data: { placet: 'grant' } }));
  });
  await arrived(page);
  expect(await log(page)).toEqual([]);
});

test('a cookie deleted or damaged elsewhere denies, and asks again', async ({ page, site }) => {
  for (const value of ['; max-age=0', 'garbage', '1|1|1|1|1|1|statistics:1~1']) {
    await site.visit({ config: { debug: false }, body: watched });
    await page.evaluate(() => window.placet.acceptAll());
    await expect.poll(() => log(page)).toContain('up');
    await page.evaluate((value) => {
      document.cookie = `placet-consent=${value}; path=/`;
      dispatchEvent(new Event('visibilitychange'));
    }, value);
    await expect.poll(() => log(page)).toContain('down');
    await expect(banner(page)).toBeVisible();
    expect(await page.evaluate(() => window.placet.granted('statistics'))).toBe(false);
  }
});
