import { advertising, measure, shop } from '../support/shop.js';
import { expect, FILES, kept, test } from '../support/site.js';
import { accept, deciding, granted, grantedCategories, log, openPanel, placeholder, settled } from '../support/visitor.js';

/** What a measuring script does: it leaves a cookie on the domain and an item in the storage. */
const measuring = `<script>window.log = []</script>
  <script type="text/plain" data-category="statistics" data-service="measure">
    document.cookie = '_m_id=1; path=/; domain=' + location.hostname; document.cookie = '_m_ses=1; path=/shop';
    localStorage.setItem('m_queue', '[]'); localStorage.setItem('basket', '3'); document.cookie = 'session=mine; path=/';
    log.push('measured');
  </script>`;
const undoable = `<script>placet.watch('measure', () => { log.push('watch'); return () => log.push('cleanup') })</script>`;

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });

    test('the promise says what was erased and blocked; nothing undeclared is touched (R59)', async ({ page, site }) => {
      await site.visit({ config: shop, body: measuring + undoable }, '/shop/lamp');
      await accept(page);
      await expect.poll(() => log(page)).toEqual(expect.arrayContaining(['watch', 'measured']));
      const done = await page.evaluate(() => window.placet.withdraw('statistics'));
      expect(done.erased.map(({ kind, name, service }) => `${service} ${kind} ${name}`).sort()).toEqual([
        'measure cookie _m_id',
        'measure cookie _m_ses',
        'measure localStorage m_queue',
      ]);
      expect([...done.blocked].sort()).toEqual(['measure', 'statistics']);
      expect(done.leftover).toEqual([]);
      expect(done.running).toEqual([]);
      expect(done.receipt!.event).toMatchObject({ action: 'withdraw', method: 'api', state: 'withdrawn' });
      const { cookies, local } = await kept(page);
      expect(cookies).toEqual(['placet-consent', 'session']);
      expect(local).toContain('basket');
      expect(local).not.toContain('m_queue');
      expect(await grantedCategories(page)).toEqual(['preferences', 'marketing']);
    });

    test('a watch is undone at each withdrawal and done again at each yes; no reload', async ({ page, site }) => {
      await site.visit({ config: shop, body: measuring + undoable });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      await page.evaluate(() => window.placet.withdraw());
      await page.evaluate(() => window.placet.acceptAll());
      await page.evaluate(() => window.placet.withdraw('measure'));
      expect(await log(page)).toEqual(['watch', 'measured', 'cleanup', 'watch', 'cleanup']);
      await expect(page.getByRole('status').filter({ hasText: 'recharger' })).toHaveCount(0);
      expect(await granted(page, 'measure', 'statistics')).toEqual(['statistics']);
    });

    test('from the panel: said quietly, no reload where everything is undone', async ({ page, site }) => {
      await site.visit({ config: shop, body: measuring + undoable }, '/shop/');
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      const dialog = await openPanel(page);
      await deciding(page, () => dialog.getByRole('button', { name: 'Tout refuser' }).click());
      await expect(page.getByRole('status')).toHaveText('Vos choix sont enregistrés.');
      expect(await log(page)).toContain('cleanup');
      expect((await kept(page)).cookies).toEqual(['placet-consent', 'session']);
    });

    test('a script that ran and offers no way back: the page says so, then reloads once', async ({ page, site }) => {
      await site.visit({ config: shop, body: measuring });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      await page.evaluate(() => Object.assign(window, { same: true }));
      const again = page.waitForEvent('load');
      const dialog = await openPanel(page);
      await deciding(page, () => dialog.getByRole('button', { name: 'Tout refuser' }).click());
      await expect(page.getByRole('status')).toContainText('La page va se recharger');
      await again;
      expect(await page.evaluate(() => 'same' in window)).toBe(false);
      await settled(page);
      expect(await log(page)).toEqual([]);
    });

    test('`reload: never`: told in the promise, and left to the site', async ({ page, site }) => {
      await site.visit({ config: { ...shop, reload: 'never' }, body: measuring });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      const { running } = await page.evaluate(() => window.placet.withdraw('statistics'));
      expect([...running].sort()).toEqual(['measure']);
      await expect(page.getByRole('status').filter({ hasText: 'recharger' })).toHaveCount(0);
    });

    test('nor is there one for a script that is content with another consent it still has', async ({ page, site }) => {
      const either = `<script type="text/plain" data-category="statistics marketing" data-match="any">(window.log ||= []).push('either')</script>`;
      await site.visit({ config: { ...shop, services: [] }, body: either });
      await accept(page);
      await expect.poll(() => log(page)).toEqual(['either']);
      expect((await page.evaluate(() => window.placet.withdraw('statistics'))).running).toEqual([]);
      const { running } = await page.evaluate(() => window.placet.withdraw('marketing'));
      expect(running).toEqual(['marketing']);
    });

    test('what a clean-up took away itself is among what was erased', async ({ page, site }) => {
      const own = `<script>placet.watch('measure', () => () => localStorage.removeItem('m_queue'))</script>`;
      await site.visit({ config: shop, body: own + measuring });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      const { erased } = await page.evaluate(() => window.placet.withdraw('statistics'));
      expect(erased.map(({ name }) => name)).toContain('m_queue');
    });

    test('a script that never ran calls for no reload', async ({ page, site }) => {
      await site.visit({ config: { ...shop, services: [measure, advertising] } });
      await accept(page);
      const { running, blocked } = await page.evaluate(() => window.placet.withdraw());
      expect(running).toEqual([]);
      expect([...blocked].sort()).toEqual(['advertising', 'marketing', 'measure', 'preferences', 'statistics']);
    });

    test('frames, images and templates sleep again; placeholders are back', async ({ page, site }) => {
      await site.visit({
        config: shop,
        body: `<iframe id="frame" data-service="video" data-src="${site.url('/log.html', 'video')}" width="400" height="225" title="Vidéo"></iframe>
          <img id="image" data-category="marketing" data-src="/log.gif" alt=""><template data-category="marketing"><p id="inside">Dedans</p></template>`,
      });
      await accept(page);
      await expect(page.frameLocator('#frame').getByText('Embed.')).toBeVisible();
      await expect(page.locator('#inside')).toBeVisible();
      await page.evaluate(() => window.placet.withdraw('marketing'));
      await expect(placeholder(page)).toBeVisible();
      await expect(page.locator('#frame')).not.toHaveAttribute('src');
      await expect(page.locator('#image')).not.toHaveAttribute('src');
      await expect(page.locator('#inside')).toHaveCount(0);
      expect(
        page
          .frames()
          .map((frame) => frame.url())
          .filter((url) => url.includes('video.')),
      ).toEqual([]);
    });

    test('a cookie only the server can take back is named, with the reason', async ({ page, site }) => {
      await page.context().addCookies([{ name: '_m_server', value: '1', url: site.url(), httpOnly: true }]);
      await site.visit({
        config: {
          ...shop,
          services: [
            {
              ...measure,
              trackers: [
                { name: '_m_server', httpOnly: true },
                { name: 'm_foreign', domain: 'ads.localhost' },
              ],
            },
          ],
        },
        body: measuring + undoable,
      });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      const { leftover } = await page.evaluate(() => window.placet.withdraw());
      expect(leftover.map(({ name, why }) => `${name} ${why}`).sort()).toEqual(['_m_server http-only', 'm_foreign third-party']);
    });

    test('what a running script writes again is named two seconds later, by promise, event and console', async ({ page, site }) => {
      await site.visit({
        config: { ...shop, reload: 'never', debug: true },
        body: `${measuring}<script>
          placet.on('leftover', ({ leftover }) => leftover.forEach(({ name, why }) => log.push(name + ' ' + why)));
          placet.watch('measure', () => void setInterval(() => (document.cookie = '_m_ses=again; path=/'), 50));
        </script>`,
      });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      const seen = await page.evaluate(async () => {
        const { leftover, settled } = await window.placet.withdraw('measure');
        return { leftover, settled: await settled };
      });
      expect(seen.leftover.filter(({ why }) => why === 'rewritten')).toEqual([]);
      expect(seen.settled).toEqual([{ service: 'measure', name: '_m_ses', kind: 'cookie', why: 'rewritten' }]);
      await expect.poll(() => log(page)).toContain('_m_ses rewritten');
      await expect.poll(() => site.console.join('\n')).toContain('(leftover)');
    });

    test('what is granted again within the two seconds keeps what it writes then', async ({ page, site }) => {
      await site.visit({ config: { ...shop, reload: 'never' }, body: measuring + undoable });
      await accept(page);
      await expect.poll(() => log(page)).toContain('measured');
      const settled = await page.evaluate(async () => {
        const { settled } = await window.placet.withdraw('measure');
        await window.placet.choose({ measure: true });
        document.cookie = '_m_new=1; path=/';
        return settled;
      });
      expect(settled).toEqual([]);
      expect((await kept(page)).cookies).toContain('_m_new');
    });

    test('another tab hears of it and stops too', async ({ page, site, context }) => {
      await site.visit({ config: shop, body: measuring + undoable });
      await accept(page);
      const second = await context.newPage();
      await second.goto(site.url());
      await expect.poll(() => log(second)).toContain('measured');
      await page.evaluate(() => window.placet.withdraw());
      await expect.poll(() => log(second)).toContain('cleanup');
      expect(await grantedCategories(second)).toEqual([]);
      expect(await page.evaluate(() => window.placet.receipts.all().length), 'one act, one receipt').toBe(2);
    });
  });
}

test('parts that cannot be fetched hold up no withdrawal: it stops, says so, reloads, and is finished on the next page', async ({
  page,
  site,
}) => {
  await site.visit({ config: shop, body: measuring }, '/shop/');
  await accept(page);
  await expect.poll(() => log(page)).toContain('measured');
  await page.reload();
  await expect.poll(() => log(page)).toContain('measured');
  for (const part of ['proof', 'erase']) await page.route(`**/placet-${part}.js`, (route) => route.abort());
  const again = page.waitForEvent('load');
  const { receipt, erased, running } = await page.evaluate(() => window.placet.withdraw());
  expect([receipt, erased, [...running].sort()]).toEqual([null, [], ['measure']]);
  expect(await grantedCategories(page)).toEqual([]);
  await again;
  await expect.poll(() => log(page)).toEqual([]);
  expect((await kept(page)).cookies).toContain('_m_id');

  await page.unroute('**/placet-erase.js');
  await page.unroute('**/placet-proof.js');
  await page.reload();
  await expect.poll(async () => (await kept(page)).cookies).toEqual(['placet-consent', 'session']);
  await expect.poll(() => page.evaluate(() => window.placet.receipts.latest()!.event.action)).toBe('withdraw');
  await expect.poll(async () => (await kept(page)).local.filter((key) => key.startsWith('placet-pending'))).toEqual([]);
});
