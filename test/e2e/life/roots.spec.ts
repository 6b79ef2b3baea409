import { arrived, asked, config, held, inline, letGo, logged, other, say } from '../order/page.js';
import { expect, test } from '../support/site.js';
import { log, settled } from '../support/visitor.js';

/** What is inside shadow roots and frames is gated when asked. */

test('an open shadow root: held and live as anywhere, until it is let go', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<div id="host"><template shadowrootmode="open">${inline('declared')}<img alt="" data-category="statistics" data-src="/log.gif?name=shadow"></template></div>`,
  });
  await say(page, { statistics: true });
  await settled(page);
  expect(await log(page)).toEqual([]);
  await page.evaluate(() => {
    const root = document.getElementById('host')!.shadowRoot!;
    (window as unknown as { stop(): void }).stop = window.placet.observe(root);
  });
  await expect.poll(() => log(page)).toEqual(['declared']);
  const image = page.locator('#host img');
  await expect(image).toHaveAttribute('src', '/log.gif?name=shadow');
  const add = (html: string) =>
    page.evaluate((html) => {
      const box = document.createElement('div');
      document.getElementById('host')!.shadowRoot!.append(box);
      box.innerHTML = html;
    }, html);
  await add(inline('later'));
  await expect.poll(() => log(page)).toEqual(['declared', 'later']);
  await page.evaluate(() => window.placet.withdraw());
  await expect(image).not.toHaveAttribute('src');
  await say(page, { statistics: true });
  await expect(image).toHaveAttribute('src');

  await page.evaluate(() => (window as unknown as { stop(): void }).stop());
  await add(inline('after'));
  await page.evaluate((html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
  }, inline('still the page'));
  await expect.poll(() => log(page)).toEqual(['declared', 'later', 'still the page']);
});

test('what came in the very moment a root was let go is not forgotten', async ({ page, site }) => {
  await site.visit({ config, body: '<div id="host"><template shadowrootmode="open"></template></div>' });
  await say(page, { statistics: true });
  await page.evaluate((html) => {
    const stop = window.placet.observe(document.getElementById('host')!.shadowRoot!);
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    stop();
  }, inline('in time'));
  await expect.poll(() => log(page)).toEqual(['in time']);
});

test('a frame of the same origin', async ({ page, site }) => {
  const inside = other('', 'parent.log.push("frame " + (document.currentScript.ownerDocument === document))');
  await site.write('/frame', { tag: '<!-- none of ours -->', body: `${inside}${logged('external')}` });
  await site.visit({ config, body: '<script>window.log = []</script><iframe id="frame" src="/frame"></iframe>' });
  await say(page, { statistics: true });
  await settled(page);
  expect(await log(page)).toEqual([]);
  await page.evaluate(() => window.placet.observe((document.getElementById('frame') as HTMLIFrameElement).contentDocument!));
  await expect.poll(() => log(page)).toEqual(['frame true']);
  await expect.poll(() => page.frames()[1]!.evaluate(() => window.log)).toEqual(['external']);

  await page.evaluate(() => window.placet.withdraw());
  const add = (html: string) =>
    page.frames()[1]!.evaluate((html) => {
      const box = document.createElement('div');
      box.innerHTML = html;
      document.body.append(box);
    }, html);
  await add(inside);
  await settled(page);
  expect(await log(page)).toEqual(['frame true']);
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['frame true', 'frame true']);
});

test('a frame of the same origin with a Placet of its own: what its templates hold runs once', async ({ page, site }) => {
  const template = `<template data-category="statistics"><script>(window.log ??= []).push('template')</script></template>`;
  await site.write('/frame', { config, body: `${template}${inline('inline')}` });
  await site.visit({ config, body: '<iframe id="frame" src="/frame"></iframe>' });
  await page.evaluate(() => window.placet.observe((document.getElementById('frame') as HTMLIFrameElement).contentDocument!));
  await say(page, { statistics: true });
  const inside = page.frames()[1]!;
  await expect.poll(async () => (await inside.evaluate(() => window.log ?? [])).sort()).toEqual(['inline', 'template']);
  await settled(page);
  expect(await inside.evaluate(() => window.log.length)).toBe(2);
  await page.evaluate(() => window.placet.withdraw());
  await expect.poll(() => inside.evaluate(() => document.querySelector('template')!.nextSibling!.nodeType)).not.toBe(8);
});

test('what cannot be observed, as the document of a frame of another origin, throws there and breaks nothing else', async ({
  page,
  site,
}) => {
  await site.visit({ config, body: '<iframe data-category="statistics" data-src="/log.html"></iframe>' });
  await say(page, { statistics: true });
  await expect(page.locator('iframe')).toHaveAttribute('src');
  expect(
    await page.evaluate(async () => {
      try {
        window.placet.observe(null as unknown as Document);
        return 'observed';
      } catch (error) {
        await window.placet.withdraw();
        return (error as Error).name;
      }
    }),
  ).toBe('TypeError');
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

test('destroyed, nothing more is released', async ({ page, site }) => {
  await site.visit({ config, body: `${held(site, 'script')}${inline('behind')}` });
  await say(page, { statistics: true });
  await expect.poll(() => asked(site)).toHaveLength(1);
  await page.evaluate(() => window.placet.destroy());
  await page.evaluate((html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
  }, inline('later'));
  await letGo(site, 'script');
  await expect.poll(() => log(page)).toEqual(['script']);
  await arrived(page);
  expect(await log(page)).toEqual(['script']);
});
