import { expect, test } from '../support/site.js';
import { log } from '../support/visitor.js';
import { arrived, asked, config, hanging, held, inline, letGo, logged, other, say } from './page.js';

/** Scripts run as a browser would run them, and one that does not answer delays only what must follow it. */

test('a chain runs in page order, external, inline and deferred alike; async scripts and modules do not wait', async ({ page, site }) => {
  await site.visit({
    config,
    body: `${held(site, 'one')}${inline('two')}${logged('three', 'defer')}${logged('async', 'async')}${logged('module', 'data-type="module"')}
      ${other('data-type="module"', "log.push('inline module')")}${inline('four')}${inline('elsewhere', 'marketing')}`,
  });
  await page.evaluate(() => {
    window.log = [];
  });
  await say(page, { statistics: true, marketing: true });
  await expect.poll(async () => (await log(page)).sort()).toEqual(['async', 'elsewhere', 'inline module', 'module']);
  await letGo(site, 'one');
  await expect.poll(async () => (await log(page)).slice(4)).toEqual(['one', 'two', 'three', 'four']);
});

test('the rest of a chain goes on after ten seconds; what comes later still runs, once', async ({ page, site }) => {
  await page.clock.install();
  await site.visit({ config, body: `${held(site, 'late')}${inline('behind')}${logged('last')}` });
  await say(page, { statistics: true });
  await expect.poll(() => asked(site)).toHaveLength(1);
  await page.clock.fastForward(9_000);
  await arrived(page);
  expect(await log(page)).toEqual([]);
  await page.clock.fastForward(1_000);
  await expect.poll(() => log(page)).toEqual(['behind', 'last']);
  await letGo(site, 'late');
  await expect.poll(() => log(page)).toEqual(['behind', 'last', 'late']);
});

test('what has been waited for long enough can still be taken back', async ({ page, site }) => {
  await page.clock.install();
  await site.visit({ config, body: `${held(site, 'late')}${inline('behind')}` });
  await say(page, { statistics: true });
  await expect.poll(() => asked(site)).toHaveLength(1);
  await page.clock.fastForward(10_000);
  await expect.poll(() => log(page)).toEqual(['behind']);
  await page.evaluate(() => window.placet.withdraw());
  await letGo(site, 'late');
  await arrived(page);
  expect(await log(page)).toEqual(['behind']);
});

test('a host that fails delays nothing, and the tag hears of it', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<script>window.log = []</script>
      ${other('src="/fail.js" onload="log.push(`never`)" onerror="log.push(`failed`)"')}
      ${other('src="http://no-such-scheme.invalid:1/x.js" onerror="log.push(`unreachable`)"')}
      ${inline('next')}`,
  });
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['failed', 'unreachable', 'next']);
});

test('scripts made anew, as those of innerHTML are, hold up no chain but their own', async ({ page, site }) => {
  await site.visit({ config, body: '<div id="place"></div>' });
  await page.evaluate(
    (html) => {
      document.getElementById('place')!.innerHTML = html;
    },
    `${hanging()}${inline('never')}${hanging('data-type="module"', 'preferences')}${logged('b', '', 'marketing')}${logged('c', '', 'marketing')}`,
  );
  await page.evaluate(() => window.placet.acceptAll());
  await expect.poll(() => log(page)).toEqual(['b', 'c']);
});

test('a data block and a nomodule script are let be, and hold up nothing', async ({ page, site }) => {
  await site.visit({
    config,
    body: `${other('data-type="application/ld+json" id="data"', '{}')}${logged('old', 'nomodule')}${inline('next')}`,
  });
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['next']);
  await expect(page.locator('#data')).toHaveAttribute('type', 'application/ld+json');
});

test('one script that throws, and one that the page will not let live, stop no other', async ({ page, site }) => {
  await site.visit({
    config,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types page" },
    head: `<script>
      const policy = trustedTypes.createPolicy('page', { createHTML: (html) => html });
      addEventListener('DOMContentLoaded', () => {
        document.getElementById('place').innerHTML = policy.createHTML('<script type="text/plain" data-category="statistics">log.push("made anew")<' + '/script>');
      });
    </script>`,
    body: `<script>window.log = []</script>${other('', "log.push('throws'); throw new Error('mine')")}
      ${other('data-src="/log.js?name=sink"')}${inline('next')}<div id="place"></div>${logged('last')}`,
  });
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['throws', 'next', 'last']);
  expect(site.thrown.splice(0).filter((text) => text.includes('mine'))).toHaveLength(1);
  site.violations.length = 0;
});
