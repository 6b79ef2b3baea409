import { expect, type Page, test } from '@playwright/test';
import type { Config, Placet, Service } from '../../../src/types.js';
import { chat, choice, choiceUnder, config, settle, tracker, visit } from './site.js';

declare global {
  interface Window {
    placet: Placet;
    ran?: string[];
    seen: unknown[];
  }
}

const say = (page: Page, answers: Record<string, boolean>): Promise<unknown> =>
  page.evaluate((answers) => window.placet.choose(answers), answers);

test('what was held is released by the gate once the visitor says yes: the same elements, with their listeners', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { core: true });
  await page.evaluate(() => {
    window.seen = [];
    const made = (tag: 'script' | 'iframe' | 'img', address: string, set: (element: HTMLScriptElement) => void = () => {}): void => {
      const element = document.createElement(tag) as HTMLScriptElement;
      element.onload = () => window.seen.push(`${address} on ${element.isConnected}`);
      element.addEventListener('load', () => window.seen.push(`${address} listener`));
      set(element);
      element.src = `http://tracker.localhost/${address}`;
      document.body.append(element);
    };
    made('script', 'async.js', (script) => {
      script.async = true;
    });
    made('script', 'plain.js');
    made('script', 'ordered.js', (script) => {
      script.async = false;
    });
    made('script', 'module.js', (script) => {
      script.type = 'module';
    });
    made('iframe', 'x.html');
    made('img', 'x.gif');
    document.body.insertAdjacentHTML('beforeend', '<img alt="" id="written" src="http://tracker.localhost/y.gif">');
  });
  await settle(page);
  expect(hits).toEqual([]);

  await say(page, { marketing: true });
  await settle(page);
  expect(hits).toEqual([]);

  await say(page, { statistics: true });
  const files = ['async.js', 'module.js', 'ordered.js', 'plain.js', 'x.gif', 'x.html'];
  // A held frame loads its blank document first, as any frame without an address.
  await expect
    .poll(() => page.evaluate(() => [...new Set(window.seen)].toSorted()))
    .toEqual(files.flatMap((file) => [`${file} listener`, `${file} on true`]));
  expect(hits.toSorted()).toEqual([...files, 'y.gif'].map((file) => `GET ${tracker}/${file}`));
  expect(await page.evaluate(() => window.ran!.toSorted())).toEqual(files.slice(0, 4).map((file) => `tracker.localhost/${file}`));
  expect(await page.locator('[type="text/plain"]').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('untagged scripts of the page’s own HTML run after a yes, once', async ({ context }) => {
  const { page } = await visit(context, {
    core: true,
    body: `<script src="${tracker}/one.js"></script><script src="${tracker}/two.js"></script>`,
  });
  await settle(page);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  await say(page, { statistics: true });
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['tracker.localhost/one.js', 'tracker.localhost/two.js']);
  await say(page, { statistics: true, marketing: true });
  await settle(page);
  expect(await page.evaluate(() => window.ran)).toHaveLength(2);
});

test('requests of a service that asks for it are sent after a yes; the others have failed', async ({ context }) => {
  const { page, hits } = await visit(context, { core: true });
  await page.evaluate(() => {
    window.seen = [];
    const note = (text: string) => window.seen.push(text);
    const host = 'http://cdn.chat.localhost';
    fetch(`${host}/fetch`, { method: 'POST', body: 'a' }).then(({ status }) => note(`fetch ${status}`));
    fetch(`${host}/aborted`, { signal: AbortSignal.abort() }).catch(({ name }) => note(`aborted ${name}`));
    const stop = new AbortController();
    fetch(`${host}/stopped`, { signal: stop.signal }).catch(({ name }) => note(`stopped ${name}`));
    stop.abort();
    const request = new XMLHttpRequest();
    request.onloadend = () => note(`xhr ${request.status}`);
    request.open('PUT', `${host}/xhr`);
    request.setRequestHeader('x-own', '1');
    request.send('b');
    const dropped = new XMLHttpRequest();
    dropped.open('GET', `${host}/dropped`);
    dropped.send();
    dropped.abort();
    note(`beacon ${navigator.sendBeacon(`${host}/beacon`, 'c')}`);
    fetch('http://tracker.localhost/lost').catch(({ message }) => note(`lost ${message}`));
  });
  await settle(page);
  expect(hits).toEqual([]);
  expect(await page.evaluate(() => window.seen.toSorted())).toEqual([
    'aborted AbortError',
    'beacon true',
    'lost Failed to fetch',
    'stopped AbortError',
  ]);

  await say(page, { marketing: true, statistics: true });
  await expect.poll(() => page.evaluate(() => window.seen)).toEqual(expect.arrayContaining(['fetch 200', 'xhr 200']));
  await settle(page);
  expect(hits.filter((hit) => !hit.startsWith('OPTIONS')).toSorted()).toEqual([
    `POST ${chat}/beacon c`,
    `POST ${chat}/fetch a`,
    `PUT ${chat}/xhr b`,
  ]);
});

for (const [who, cookie] of [
  ['said yes on this page', ''],
  ['had said yes before', choice('statistics')],
] as const) {
  test(`a withdrawal by somebody who ${who} puts frames and images back to sleep and stops what still runs`, async ({ context }) => {
    const { page, hits, errors } = await visit(context, { core: true, cookie, config: { ...config, reload: 'never' } });
    if (!cookie) await say(page, { statistics: true });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'http://tracker.localhost/x.html';
      document.body.append(frame);
      const image = document.createElement('img');
      image.src = 'http://tracker.localhost/x.gif';
      document.body.append(image);
      document.cookie = '_m=1; path=/';
      localStorage.setItem('measure:id', '1');
      // A script that ran and will not stop.
      setInterval(() => {
        document.cookie = '_m=again; path=/';
        document.cookie = '_m_2=again; path=/';
        localStorage.setItem('measure:id', 'again');
        navigator.sendBeacon('http://tracker.localhost/still', 'here');
      }, 50);
    });
    for (const wanted of ['/x.html', '/x.gif', '/still']) await expect.poll(() => hits.join()).toContain(wanted);
    expect(await page.evaluate(() => document.cookie)).toContain('_m=again');

    const { erased, leftover } = await page.evaluate(() => window.placet.withdraw('statistics'));
    hits.length = 0;
    expect(erased.map(({ name }) => name).toSorted()).toEqual(['_m', '_m_2', 'measure:id']);
    expect(leftover).toEqual([]);
    await settle(page);
    expect(await page.locator('iframe[src],img[src]').count()).toBe(0);
    expect(page.frames()).toHaveLength(2);
    expect(page.frames()[1]!.url()).toBe('about:blank');
    await settle(page);
    expect(await page.evaluate(() => `${document.cookie} ${Object.keys(localStorage)}`)).not.toContain('measure:id');
    expect(await page.evaluate(() => document.cookie)).not.toMatch(/_m/);
    expect(hits).toEqual([]);

    await say(page, { statistics: true });
    await expect.poll(() => hits.join()).toMatch(/x\.html/);
    await expect.poll(() => hits.join()).toMatch(/still/);
    expect(errors).toEqual([]);
  });
}

/** The host of `measure` is also that of `ads`, and both ask for a replay. */
const shared: Config = {
  ...config,
  services: [
    ...config.services!.map((service) => ({ ...(service as Service), replay: true })),
    { id: 'ads', name: 'Ads', category: 'marketing', hosts: ['tracker.localhost'], replay: true },
  ],
};

const KINDS: Record<string, string> = {
  script: `const e = document.createElement('script'); e.src = URL + '/x.js'; document.head.append(e)`,
  module: `const e = document.createElement('script'); e.type = 'module'; e.setAttribute('src', URL + '/module.js'); document.head.append(e)`,
  frame: `const e = document.createElement('iframe'); e.src = URL + '/x.html'; document.body.append(e)`,
  written: `document.body.insertAdjacentHTML('beforeend', '<img alt="" src="' + URL + '/x.gif">')`,
  fetch: `fetch(URL + '/fetch')`,
  xhr: `const r = new XMLHttpRequest(); r.open('GET', URL + '/xhr'); r.send()`,
  beacon: `navigator.sendBeacon(URL + '/beacon')`,
};

for (const [first, second] of [
  ['measure', 'ads'],
  ['ads', 'measure'],
] as const) {
  test(`what two services share leaves with neither, nor with ${first} alone, but with both`, async ({ context }) => {
    const { page, hits, errors } = await visit(context, {
      core: true,
      config: shared,
      body: `<script src="${tracker}/parsed.js"></script>`,
    });
    const seen = (): Promise<string[]> => settle(page).then(() => hits.filter((hit) => !hit.endsWith('/parsed.js')));
    for (const code of Object.values(KINDS)) await page.evaluate(`{ const URL = ${JSON.stringify(tracker)}; ${code}; undefined }`);
    expect(await seen()).toEqual([]);
    await say(page, { [first]: true });
    await settle(page);
    expect(await seen()).toEqual([]);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await say(page, { [second]: true });
    await expect
      .poll(() => hits.map((hit) => hit.replace(/.*\//, '')).toSorted())
      .toEqual(expect.arrayContaining(['beacon', 'fetch', 'module.js', 'x.gif', 'x.html', 'x.js', 'xhr']));
    await expect.poll(() => page.evaluate(() => window.ran?.length)).toBe(3);

    await page.evaluate((id) => window.placet.withdraw(id), first);
    await settle(page);
    expect(await page.locator('iframe[src],img[src]').count()).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('an element that shows something else no longer waits for what it showed', async ({ context }) => {
  const { page } = await visit(context, { config: shared });
  const form = await page.evaluate(() => {
    const image = document.createElement('img');
    image.dataset.category = 'preferences';
    const seen = (): string => image.outerHTML;
    image.src = 'http://tracker.localhost/x.gif';
    const both = seen();
    image.src = 'http://cdn.chat.localhost/x.gif';
    const other = seen();
    image.srcset = 'http://tracker.localhost/x.gif 2x';
    image.src = '/own.gif';
    const one = seen();
    image.srcset = '';
    return [both, other, one, seen()];
  });
  expect(form).toEqual([
    '<img data-category="preferences ads" data-service="measure" data-guarded="measure ads" data-src="http://tracker.localhost/x.gif">',
    '<img data-category="preferences" data-service="chat" data-guarded="chat" data-src="http://cdn.chat.localhost/x.gif">',
    '<img data-category="preferences ads" data-srcset="http://tracker.localhost/x.gif 2x" data-service="measure" data-guarded="measure ads" src="/own.gif">',
    '<img data-category="preferences" src="/own.gif" srcset="">',
  ]);
});

test('what two services share is asked for in the name of both', async ({ context }) => {
  const { page, hits } = await visit(context, { core: true, config: shared, cookie: choiceUnder(shared, 'statistics') });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = 'http://tracker.localhost/x.js';
    document.head.append(script);
    new Image().src = 'http://tracker.localhost/x.gif';
    const frame = document.createElement('iframe');
    frame.src = 'http://tracker.localhost/x.html';
    document.body.append(frame);
  });
  await settle(page);
  expect(await page.locator('[data-service="ads"][data-category="measure"]').count()).toBe(2);
  expect(hits).toEqual([]);
  await say(page, { marketing: true });
  await expect.poll(() => hits.toSorted()).toEqual([`GET ${tracker}/x.html`, `GET ${tracker}/x.js`]);
});

test('an element the page has tagged for less than its host asks for waits for both', async ({ context }) => {
  const { page, hits } = await visit(context, {
    core: true,
    body: `<iframe title="t" data-category="preferences chat" data-match="any" data-src="${tracker}/x.html"></iframe>`,
  });
  await say(page, { preferences: true });
  await settle(page);
  expect(hits).toEqual([]);
  expect(await page.locator('iframe').getAttribute('data-service')).toBe('measure');
  expect(await page.locator('iframe').getAttribute('data-category')).toBe('preferences chat');
  await say(page, { chat: true, measure: true });
  await expect.poll(() => hits).toEqual([`GET ${tracker}/x.html`]);
});

test('a host given to a category is released with it', async ({ context }) => {
  const { page, hits } = await visit(context, { core: true, head: '', tag: 'data-hosts="tracker.localhost:statistics"' });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = 'http://tracker.localhost/x.js';
    document.head.append(script);
  });
  await settle(page);
  expect(hits).toEqual([]);
  await say(page, { statistics: true });
  await expect.poll(() => page.evaluate(() => window.ran)).toEqual(['tracker.localhost/x.js']);
});
