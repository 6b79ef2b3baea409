import { expect, type Site, test } from '../support/site.js';
import { granted, log, settled } from '../support/visitor.js';
import { KINDS } from './kinds.js';

/** Every element that can fetch or track is held, lives, and is put back as it was written. */

const config = { ui: false, debug: false, reload: 'never', services: [{ id: 'matomo-like', name: 'M', category: 'statistics' }] };
const third = (site: Site) => (path: string) => site.url(path, 'stats');
const reached = async (site: Site): Promise<string[]> =>
  (await site.requests()).filter(({ host }) => host === 'stats.localhost').map(({ path }) => path);
const say = (page: import('@playwright/test').Page, answers: Record<string, boolean>): Promise<unknown> =>
  page.evaluate((given) => window.placet.choose(given), answers);

test('each kind fetches nothing before, fetches once granted, and is exactly as written after a withdrawal', async ({ page, site }) => {
  const body = KINDS.map(({ markup }) => markup(third(site))).join('\n');
  await site.visit({ config, body: `<div id="all">${body}</div>` });
  const written = await page.locator('#all').innerHTML();
  const live = () =>
    page.evaluate(
      (kinds) =>
        kinds
          .filter((kind) =>
            Object.entries(kind.live).every(([selector, name]) => {
              const element = document.querySelector(selector)!;
              return element.getAttribute(name) !== null && element.getAttribute(name) === element.getAttribute(`data-${name}`);
            }),
          )
          .map(({ name }) => name),
      KINDS.map(({ name, live }) => ({ name, live })),
    );
  const names = KINDS.map(({ name }) => name);
  const paths = KINDS.filter(({ silent }) => !silent).map(({ path }) => path);

  await settled(page);
  expect(await live()).toEqual([]);
  await say(page, { marketing: true });
  await settled(page);
  expect(await reached(site)).toEqual([]);

  await say(page, { statistics: true });
  await expect.poll(live).toEqual(names);
  await expect.poll(async () => [...new Set(await reached(site))].sort()).toEqual([...paths].sort());

  await page.evaluate(() => window.placet.withdraw('statistics'));
  await expect.poll(() => page.locator('#all').innerHTML()).toBe(written);

  await say(page, { statistics: true });
  await expect.poll(live).toEqual(names);
});

test('a frame that is put back to sleep has stopped, and the stand-in its owner wrote is back', async ({ page, site }) => {
  const grey = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
  await site.visit({
    config,
    body: `<iframe id="frame" data-category="statistics" src="about:blank" data-src="${third(site)('/log.html')}"></iframe>
      <img id="image" alt="" data-category="statistics" src="${grey}" data-src="${third(site)('/log.gif')}">`,
  });
  const frames = () => page.frames().map((frame) => new URL(frame.url()).hostname);
  await settled(page);
  await expect(page.locator('#image')).toHaveAttribute('src', grey);
  const entries = await page.evaluate(() => history.length);
  for (const _round of [1, 2]) {
    await say(page, { statistics: true });
    await expect.poll(frames).toContain('stats.localhost');
    await page.evaluate(() => window.placet.withdraw());
    await expect.poll(frames).not.toContain('stats.localhost');
    await expect(page.locator('#frame')).toHaveAttribute('src', 'about:blank');
    await expect(page.locator('#image')).toHaveAttribute('src', grey);
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

const frameOf = (site: Site, name: string): string => third(site)(`/log.html?name=${name}`);

test('wherever the page sends a live frame, it is taken back, stays where it was sent until then, and comes back as written', async ({
  page,
  site,
}) => {
  await site.visit({
    config,
    body: `<iframe id="frame" data-category="statistics" src="about:blank" data-src="${frameOf(site, 'first')}"></iframe>`,
  });
  const frame = page.locator('#frame');
  await say(page, { statistics: true });
  await expect.poll(() => reached(site)).toEqual(['/log.html?name=first']);
  await page.evaluate((url) => void document.getElementById('frame')!.setAttribute('src', url), frameOf(site, 'second'));
  await expect.poll(() => reached(site)).toEqual(['/log.html?name=first', '/log.html?name=second']);
  await say(page, { marketing: true });
  await settled(page);
  await expect(frame).toHaveAttribute('src', frameOf(site, 'second'));

  await page.evaluate(() => window.placet.withdraw());
  await expect(frame).toHaveAttribute('src', 'about:blank');
  await page.evaluate(() => fetch('/log.gif'));
  expect(await reached(site)).toHaveLength(2);
  await say(page, { statistics: true });
  await expect(frame).toHaveAttribute('src', frameOf(site, 'first'));
});

test('a live frame that is given another address to hold shows that one, and asks for neither after a withdrawal', async ({
  page,
  site,
}) => {
  await site.visit({ config, body: `<iframe id="frame" data-category="statistics" data-src="${frameOf(site, 'first')}"></iframe>` });
  await say(page, { statistics: true });
  await expect.poll(() => reached(site)).toEqual(['/log.html?name=first']);
  await page.evaluate((url) => void (document.getElementById('frame')!.dataset.src = url), frameOf(site, 'second'));
  await expect.poll(() => reached(site)).toEqual(['/log.html?name=first', '/log.html?name=second']);
  await page.evaluate(() => window.placet.withdraw());
  await expect(page.locator('#frame')).not.toHaveAttribute('src');
  await expect(page.locator('#frame')).toHaveAttribute('data-src', frameOf(site, 'second'));
  await page.evaluate(() => fetch('/log.gif'));
  expect(await reached(site)).toHaveLength(2);
});

test('addresses that come later are shown: of each name, and of a source put into a live picture', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<img id="image" alt="" data-category="statistics"><link id="link" rel="stylesheet" data-category="statistics">
      <picture id="picture" data-category="statistics"><img alt="" data-src="${third(site)('/log.gif?name=fallback')}"></picture>`,
  });
  await say(page, { statistics: true });
  await expect.poll(() => reached(site)).toContain('/log.gif?name=fallback');
  await page.evaluate(
    ({ srcset, href, source }) => {
      document.getElementById('image')!.dataset.srcset = srcset;
      document.getElementById('link')!.dataset.href = href;
      const made = document.createElement('source');
      made.dataset.srcset = source;
      document.getElementById('picture')!.prepend(made);
    },
    { srcset: third(site)('/log.gif?name=srcset'), href: third(site)('/log.css?name=href'), source: third(site)('/log.gif?name=source') },
  );
  await expect
    .poll(async () => (await reached(site)).sort())
    .toEqual(['/log.css?name=href', '/log.gif?name=fallback', '/log.gif?name=source', '/log.gif?name=srcset']);
});

test('what an element asks for may change: all instead of any', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<iframe id="frame" data-category="statistics marketing" data-match="any" data-src="${frameOf(site, 'any')}"></iframe>`,
  });
  await say(page, { statistics: true });
  await expect(page.locator('#frame')).toHaveAttribute('src');
  await page.evaluate(() => document.getElementById('frame')!.removeAttribute('data-match'));
  await expect(page.locator('#frame')).not.toHaveAttribute('src');
});

for (const policy of ['', "require-trusted-types-for 'script'; trusted-types placet"]) {
  test(`a frame that holds a page shows it only where that is sandboxed away from this one${policy && ', under Trusted Types too'}`, async ({
    page,
    site,
  }) => {
    const inside = (name: string): string =>
      `<img src='${third(site)(`/log.gif?name=${name}`)}'><script>try { parent.ran = 1 } catch {}</script>`.replaceAll('<', '&lt;');
    await site.visit({
      config,
      headers: policy ? { 'content-security-policy': policy } : {},
      body: `<iframe id="apart" sandbox="allow-scripts" data-category="statistics" data-srcdoc="${inside('apart')}"></iframe>
        <iframe id="bare" data-category="essential" data-srcdoc="${inside('bare')}"></iframe>
        <iframe id="same" sandbox="allow-scripts allow-same-origin" data-category="essential" data-srcdoc="${inside('same')}"></iframe>`,
    });
    await settled(page);
    expect(await site.thirdParties()).toEqual([]);
    await say(page, { statistics: true });
    // A frame apart does not say which page it is on, to nobody: what it fetched is seen in it alone.
    await expect(page.frameLocator('#apart').locator('img')).toHaveJSProperty('naturalWidth', 1);
    await expect(page.locator('iframe[srcdoc]')).toHaveCount(1);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.evaluate(() => window.placet.withdraw());
    await expect(page.locator('iframe[srcdoc]')).toHaveCount(0);
  });
}

test('what is written live by mistake is put to sleep', async ({ page, site }) => {
  await site.visit({ config, body: `<iframe id="frame" data-category="statistics" src="${third(site)('/log.html')}"></iframe>` });
  await expect(page.locator('#frame')).not.toHaveAttribute('src');
  await expect(page.locator('#frame')).toHaveAttribute('data-src', third(site)('/log.html'));
});

test('no address that is code becomes live', async ({ page, site }) => {
  await site.visit({
    config,
    body: ['javascript:parent.ran=1', ' java\tscript:parent.ran=1', 'JAVASCRIPT:parent.ran=1', 'vbscript:x']
      .map(
        (url) =>
          `<iframe data-category="statistics" data-src="${url}"></iframe><object data-category="statistics" data-data="${url}"></object>`,
      )
      .join(''),
  });
  await say(page, { statistics: true });
  await settled(page);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('[src]:not(script),[data]').count()).toBe(0);
});

test('a template gives out any HTML: custom elements, shadow roots, gated elements of another category; and takes all of it back', async ({
  page,
  site,
}) => {
  await site.visit({
    config,
    head: `<script>
      window.log = [];
      customElements.define('x-widget', class extends HTMLElement { connectedCallback() { log.push('widget up'); } disconnectedCallback() { log.push('widget down'); } });
    </script>`,
    body: `<div id="all"><template id="outer" data-category="statistics">
      text <x-widget><img alt="" src="${third(site)('/log.gif?name=inside')}"></x-widget>
      <script>log.push('first ' + document.currentScript.id)</script>
      <script src="/log.js?name=second"></script>
      <script>log.push('third')</script>
      <script type="application/ld+json">{"@type":"Thing"}</script>
      <script type="text/plain" data-category="marketing">log.push('marketing')</script>
      <iframe data-category="marketing" data-src="${third(site)('/log.html?name=frame')}"></iframe>
      <template data-category="marketing"><b id="inner">inner</b></template>
      <div><template shadowrootmode="open"><i>shadow</i></template></div>
    </template></div>`,
  });
  const written = await page.locator('#all').innerHTML();
  await settled(page);
  expect(await log(page)).toEqual([]);

  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['widget up', 'first ', 'second', 'third']);
  expect(await reached(site)).toEqual(['/log.gif?name=inside']);
  await expect(page.locator('#inner')).toHaveCount(0);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  expect(await page.evaluate(() => [...document.querySelectorAll('div')].some((div) => div.shadowRoot?.textContent === 'shadow'))).toBe(
    true,
  );

  await say(page, { marketing: true });
  await expect(page.locator('#inner')).toHaveCount(1);
  await expect.poll(() => log(page)).toContain('marketing');
  await expect.poll(() => reached(site)).toContain('/log.html?name=frame');

  // What a widget's script puts in the place of its markup goes too.
  await page.evaluate(() => document.querySelector('x-widget')!.replaceWith(Object.assign(document.createElement('h2'), { id: 'grown' })));
  await page.evaluate(() => window.placet.withdraw());
  await expect(page.locator('#grown')).toHaveCount(0);
  await expect(page.locator('#all > *')).toHaveCount(1);
  await expect.poll(async () => (await page.locator('#all').innerHTML()).startsWith(written.slice(0, 60))).toBe(true);

  await page.evaluate(() => window.placet.acceptAll());
  await expect(page.locator('#inner')).toHaveCount(1);
  const ran = await log(page);
  for (const once of ['first ', 'second', 'third', 'marketing']) expect(ran.filter((name) => name === once)).toEqual([once]);
});

test('each copy of an open template has what it holds, wherever it is put; so has the first one', async ({ page, site }) => {
  await site.visit({
    config: { ui: false },
    body: '<div><template data-category="statistics"><b>Text</b><script>(window.runs ??= []).push(1)</script></template></div>',
  });
  await page.evaluate(() => window.placet.choose({ statistics: true }));
  await expect(page.locator('b')).toHaveCount(1);
  await page.evaluate(() => {
    const template = document.querySelector('template')!;
    template.before(template.cloneNode(true));
    template.parentElement!.append(template.cloneNode(true));
    document.body.append(template.parentElement!.cloneNode(true));
  });
  await expect(page.locator('template[data-open] + b')).toHaveCount(6);
  await expect(page.locator('b')).toHaveCount(6);
  expect(await page.evaluate(() => (window as unknown as { runs: number[] }).runs.length)).toBe(6);
  await page.evaluate(async () => void (await window.placet.withdraw()));
  await expect(page.locator('template')).toHaveCount(6);
  await expect(page.locator('b')).toHaveCount(0);
});

test('a script in a template that is written as held runs once; one that is to become what it is holds up nothing', async ({
  page,
  site,
}) => {
  const run = '(window.runs ??= []).push(1)';
  await site.visit({
    config: { ui: false },
    body: `<template data-category="statistics"><script type="text/plain">${run}</script></template>
      <script type="text/plain" data-type="text/plain" data-category="statistics">${run}</script>`,
  });
  await page.evaluate(() => window.placet.choose({ statistics: true }));
  await expect.poll(() => page.evaluate(() => (window as unknown as { runs?: number[] }).runs?.length)).toBe(1);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(await page.evaluate(() => (window as unknown as { runs: number[] }).runs.length)).toBe(1);
});

test('what has a consent of its own inside a template or another gated element waits for it, written for it or not', async ({
  page,
  site,
}) => {
  const inside = (kind: string): string => `data-category="marketing" src="${third(site)(`/log.${kind}?name=inside`)}"`;
  await site.visit({
    config,
    body: `<template data-category="statistics">
        <script ${inside('js')}></script>
        <script data-category="marketing">(window.log ||= []).push('own')</script>
        <script data-category="!statistics">(window.log ||= []).push('never')</script>
        <img alt="" ${inside('gif')}><iframe ${inside('html')}></iframe>
      </template>
      <video data-category="statistics"><picture data-category="marketing"><img alt="" data-src="${third(site)('/log.gif?name=nested')}"></picture></video>`,
  });
  await say(page, { statistics: true });
  await settled(page);
  expect([await reached(site), await log(page)]).toEqual([[], []]);
  await say(page, { marketing: true });
  await expect.poll(async () => (await log(page)).toSorted()).toEqual(['inside', 'own']);
  const all = ['/log.gif?name=inside', '/log.gif?name=nested', '/log.html?name=inside', '/log.js?name=inside'];
  await expect.poll(async () => [...new Set(await reached(site))].sort()).toEqual(all);
});

test('media inside a template or a picture with a category of its own asks for that category', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<picture data-category="statistics"><source data-category="marketing" data-srcset="${third(site)('/log.gif?name=deep')}">
      <img alt="" data-service="matomo-like" data-src="${third(site)('/log.gif?name=own')}"></picture>`,
  });
  await say(page, { statistics: true, 'matomo-like': false });
  await settled(page);
  expect(await reached(site)).toEqual([]);
  await say(page, { 'matomo-like': true });
  await expect.poll(() => reached(site)).toEqual(['/log.gif?name=own']);
  await say(page, { marketing: true });
  await expect.poll(() => reached(site)).toContain('/log.gif?name=deep');
});

const inline = (name: string, attributes: string): string =>
  `<script type="text/plain" ${attributes}>(window.log ||= []).push('${name}')</script>`;

const ASKS: [attributes: string, answers: Record<string, boolean>, runs: boolean][] = [
  ['data-category="statistics marketing"', { statistics: true }, false],
  ['data-category="statistics, marketing"', { statistics: true, marketing: true }, true],
  ['data-category="statistics marketing" data-match="any"', { marketing: true }, true],
  ['data-category="statistics marketing" data-match="any"', { preferences: true }, false],
  ['data-category="!marketing"', { marketing: true }, false],
  ['data-category="!marketing"', { statistics: true }, true],
  ['data-category="statistics !marketing"', { statistics: true }, true],
  ['data-category="statistics !marketing"', { statistics: true, marketing: true }, false],
  ['data-service="matomo-like"', { statistics: true }, true],
  ['data-service="matomo-like"', { statistics: true, 'matomo-like': false }, false],
  ['data-service="matomo-like" data-category="statistics"', { 'matomo-like': true }, true],
  ['data-service="matomo-like" data-category="marketing"', { statistics: true }, false],
  ['data-category="essential"', {}, true],
  ['data-category="unheard-of"', { statistics: true, marketing: true, preferences: true }, false],
  ['data-category="!unheard-of"', { statistics: true }, false],
  ['data-service="unheard-of"', { statistics: true }, false],
  ['data-category="statistics" data-service="unheard-of"', { statistics: true }, false],
  ['data-category=""', { statistics: true }, false],
  ['data-category="constructor"', { statistics: true }, false],
];

test('what an element asks for is what it gets', async ({ page, site }) => {
  for (const [index, [attributes, answers, runs]] of ASKS.entries()) {
    await page.context().clearCookies();
    // Decided before the page, so that nothing runs for want of an answer.
    await site.visit({ config, body: '' }, `/empty-${index}`);
    await say(page, { preferences: false, ...answers });
    await site.visit({ config, body: inline('ran', attributes) }, `/asks-${index}`);
    await settled(page);
    expect(await log(page), `${attributes} under ${JSON.stringify(answers)}`).toEqual(runs ? ['ran'] : []);
  }
});

test('a service alone answered lives while its category is refused, and sleeps again', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<iframe id="frame" data-service="matomo-like" data-category="statistics" data-src="${third(site)('/log.html')}"></iframe>`,
  });
  await say(page, { statistics: false });
  await say(page, { 'matomo-like': true });
  await expect(page.locator('#frame')).toHaveAttribute('src');
  expect(await granted(page, 'statistics', 'matomo-like')).toEqual(['matomo-like']);
  await page.evaluate(() => window.placet.withdraw('matomo-like'));
  await expect(page.locator('#frame')).not.toHaveAttribute('src');
});

test('an embed that was shown is taken away without a reload; only a script that ran asks for one', async ({ page, site }) => {
  await site.visit({
    config: { ...config, reload: 'auto' },
    body: `<iframe data-category="statistics" data-src="${third(site)('/log.html')}"></iframe>${inline('ran', 'data-category="marketing"')}`,
  });
  await page.evaluate(() => window.placet.acceptAll());
  await expect.poll(() => log(page)).toEqual(['ran']);
  await expect.poll(() => reached(site)).toEqual(['/log.html']);
  expect((await page.evaluate(() => window.placet.withdraw('statistics'))).running).toEqual([]);
  expect((await page.evaluate(() => window.placet.withdraw('marketing'))).running).toEqual(['marketing']);
});
