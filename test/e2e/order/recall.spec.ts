import { expect, test } from '../support/site.js';
import { log } from '../support/visitor.js';
import { arrived, asked, config, held, inline, letGo, logged, other, say } from './page.js';

/** A withdrawal while scripts are on their way: what has not run does not run, and nothing ever runs twice. */

const FORMS = { ordered: '', async: 'async', module: 'data-type="module"' };

for (const [form, more] of Object.entries(FORMS)) {
  test(`${form}: fetched, withdrawn, arrived: it does not run; granted again, it runs once`, async ({ page, site }) => {
    await site.visit({ config, body: `${held(site, 'script', more)}${form === 'ordered' ? inline('behind') : ''}` });
    const behind = form === 'ordered' ? ['behind'] : [];
    await say(page, { statistics: true });
    await expect.poll(() => asked(site)).toHaveLength(1);
    await page.evaluate(() => window.placet.withdraw());
    await letGo(site, 'script');
    await arrived(page);
    expect(await log(page)).toEqual([]);

    await say(page, { statistics: true });
    await expect.poll(() => log(page)).toEqual(['script', ...behind]);
    await page.evaluate(() => window.placet.withdraw());
    await say(page, { statistics: true });
    await arrived(page);
    expect(await log(page)).toEqual(['script', ...behind]);
  });

  test(`${form}: granted, withdrawn and granted while it is fetched: it runs once`, async ({ page, site }) => {
    await site.visit({ config, body: held(site, 'script', more) });
    await say(page, { statistics: true });
    await expect.poll(() => asked(site)).toHaveLength(1);
    await page.evaluate(async () => {
      await window.placet.withdraw();
      await window.placet.acceptAll();
    });
    await letGo(site, 'script');
    await expect.poll(() => log(page)).toEqual(['script']);
    await arrived(page);
    expect(await log(page)).toEqual(['script']);
  });

  for (const taken of ['out before, and back', 'elsewhere']) {
    test(`${form}: a page that kept the script puts it ${taken}: it runs once, when that is granted again`, async ({ page, site }) => {
      await site.visit({ config, body: held(site, 'script', more) });
      await say(page, { statistics: true });
      await expect.poll(() => asked(site)).toHaveLength(1);
      await page.evaluate(async (taken) => {
        const kept = document.querySelector('script[data-category]')!;
        Object.assign(window, { kept });
        if (taken.startsWith('out')) kept.remove();
        await window.placet.withdraw();
        document.body.append(kept);
      }, taken);
      await letGo(site, 'script');
      await arrived(page);
      expect(await log(page)).toEqual([]);
      await expect(page.locator('script[data-category]')).toHaveCount(1);

      await say(page, { statistics: true });
      await expect.poll(() => log(page)).toEqual(['script']);
      await page.evaluate(() => document.body.append((window as unknown as { kept: Element }).kept));
      await say(page, { statistics: false });
      await say(page, { statistics: true });
      await arrived(page);
      expect(await log(page)).toEqual(['script']);
    });
  }
}

test('a tag keeps its attributes and handlers through a recall', async ({ page, site }) => {
  await site.visit({
    config,
    body: held(
      site,
      'script',
      'id="tag" crossorigin="anonymous" data-own="kept" onload="log.push(this.id + this.dataset.own + this.crossOrigin)"',
    ),
  });
  await say(page, { statistics: true });
  await expect.poll(() => asked(site)).toHaveLength(1);
  await page.evaluate(() => window.placet.withdraw());
  await expect(page.locator('#tag')).toHaveAttribute('type', 'text/plain');
  await expect(page.locator('#tag')).not.toHaveAttribute('src');
  await letGo(site, 'script');
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['script', 'tagkeptanonymous']);
});

test('a module in the page whose import is on its way does not run, and is not run again', async ({ page, site }) => {
  await site.visit({
    config,
    body: other('data-type="module"', `import '/held.js?key=${site.host}-import&name=import'; log.push('module')`),
  });
  await say(page, { statistics: true });
  await expect.poll(() => asked(site)).toHaveLength(1);
  await page.evaluate(() => window.placet.withdraw());
  await letGo(site, 'import');
  await arrived(page);
  expect(await log(page)).toEqual([]);
  await say(page, { statistics: true });
  await arrived(page);
  expect(await log(page)).toEqual([]);
});

test('a module in the page that ran is not run again', async ({ page, site }) => {
  await site.visit({ config, body: `<script>window.log = []</script>${other('data-type="module"', "log.push('module')")}` });
  for (const _round of [1, 2, 3]) {
    await say(page, { statistics: true });
    await expect.poll(() => log(page)).toEqual(['module']);
    await page.evaluate(() => window.placet.withdraw());
  }
});

test('a script that takes back its own consent has run: no copy of it ever does', async ({ page, site }) => {
  // The parts are there already, so that the withdrawal is done before the script's own load event.
  await site.visit({ config }, '/before');
  await site.visit({
    config,
    body: `<script>window.log = []</script>
      ${other('src="data:text/javascript,log.push(`ran`);placet.withdraw().then(()=>log.push(`withdrawn`))" onload="log.push(`loaded`)"')}
      ${inline('behind')}`,
  });
  await say(page, { statistics: true });
  await expect.poll(async () => (await log(page)).sort()).toEqual(['loaded', 'ran', 'withdrawn']);
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toContain('behind');
  await arrived(page);
  expect((await log(page)).filter((name) => name === 'ran')).toEqual(['ran']);
});

test('the one before takes consent back as it loads: the next of the chain does not run', async ({ page, site }) => {
  await site.visit({ config, body: `${logged('one', 'onload="placet.withdraw(`statistics`)"')}${inline('two')}${logged('three')}` });
  await say(page, { statistics: true });
  await expect.poll(() => page.evaluate(() => window.placet.granted('statistics'))).toBe(false);
  await arrived(page);
  expect(await log(page)).toEqual(['one']);
});

test('withdrawn elsewhere: recalled before any part of ours could be fetched', async ({ page, context, site }) => {
  await site.visit({ config }, '/before');
  await say(page, { statistics: true });
  await site.write('/', { config, body: `${held(site, 'script')}${inline('behind')}` });
  const second = await context.newPage();
  let asks = 0;
  // Ours never arrives in the second tab.
  await second.route('**/placet-decision.js', () => void asks++);
  await second.goto(site.url('/'), { waitUntil: 'commit' });
  await expect.poll(() => asked(site)).toHaveLength(1);

  await page.evaluate(() => window.placet.withdraw());
  await expect.poll(() => second.evaluate(() => window.placet.granted('statistics'))).toBe(false);
  await letGo(site, 'script');
  await arrived(second);
  expect(await log(second)).toEqual([]);
  expect(asks).toBeGreaterThan(0);
  await second.close();
});
