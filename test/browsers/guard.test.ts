import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inEachEngine } from './each.js';
import type { Visitor } from './visitor.js';

/** Every way the guard covers, in each engine: nothing leaves and nothing is kept before a yes; afterwards all of it does as ever. */

/** Ways to make an element that fetches `URL`, with a place of its own in `box`. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'script.src': `const e = document.createElement('script'); e.src = URL; box.append(e)`,
  'script.setAttribute': `const e = document.createElement('script'); e.setAttribute('src', URL); box.appendChild(e)`,
  'script.connected': `const e = document.createElement('script'); box.append(e); e.src = URL`,
  'script.fragment': `box.append(document.createRange().createContextualFragment('<script src="' + URL + '"></' + 'script>'))`,
  'iframe.src': `const e = document.createElement('iframe'); e.src = URL; box.append(e)`,
  'iframe.setAttribute': `const e = document.createElement('iframe'); e.setAttribute('src', URL); box.append(e)`,
  'iframe.connected': `const e = document.createElement('iframe'); box.append(e); e.src = URL`,
  'iframe.innerHTML': `box.innerHTML = '<iframe title="x" src="' + URL + '"></iframe>'`,
  'img.src': `const e = new Image(); box.append(e); e.src = URL`,
  'img.setAttribute': `const e = document.createElement('img'); e.setAttribute('src', URL); box.append(e)`,
  'img.srcset': `const e = document.createElement('img'); e.srcset = URL + ' 1x'; box.append(e)`,
  'img.innerHTML': `box.innerHTML = '<img alt="" src="' + URL + '">'`,
  'img.insertAdjacentHTML': `box.insertAdjacentHTML('beforeend', '<img alt="" src="' + URL + '">')`,
};

/** Ways to ask for the address that `at` gives, and what the page hears. */
const REQUESTS: Readonly<Record<string, string>> = {
  fetch: `fetch(at()).then(() => 'answered', ({ name }) => name)`,
  XMLHttpRequest: `new Promise((done) => {
    const request = new XMLHttpRequest();
    request.onload = () => done('answered');
    request.onerror = () => done('error ' + request.status);
    request.open('GET', at());
    request.send();
  })`,
  sendBeacon: `navigator.sendBeacon(at(), 'x')`,
  WebSocket: `new Promise((done) => {
    const socket = new WebSocket(at().replace('http', 'ws'));
    socket.onclose = ({ code, wasClean }) => done([code, wasClean, socket.readyState, socket.url.includes('name=WebSocket')].join());
  })`,
  EventSource: `new Promise((done) => {
    const source = new EventSource(at());
    source.onerror = () => done('error ' + source.url.includes('name=EventSource'));
  })`,
};

const KEEPS: Readonly<Record<string, string>> = {
  cookie: `document.cookie = '_d=1; path=/'`,
  localStorage: `localStorage.setItem('_d', '1')`,
  sessionStorage: `sessionStorage.setItem('_d', '1')`,
};

inEachEngine((scene) => {
  /** The address of a tracker's script, so that whatever is asked for can be told by its name. */
  const address = (name: string): string => {
    const { port } = new URL(scene.site.url('netted'));
    return `http://stats.localhost:${port}/${name.startsWith('script') ? 'tag.js' : 'pixel'}?name=${name}`;
  };
  const makesAll = async (her: Visitor): Promise<void> => {
    for (const [name, code] of Object.entries(ELEMENTS))
      await her.evaluate(
        `(() => { const box = document.body.appendChild(document.createElement('div')); const URL = ${JSON.stringify(address(name))}; ${code}; return 0 })()`,
      );
  };
  const asks = (her: Visitor, name: string) =>
    her.evaluate<unknown>(`(() => { const at = () => ${JSON.stringify(address(name))}; return ${REQUESTS[name]} })()`);
  const keeps = async (her: Visitor): Promise<string[]> => {
    for (const code of Object.values(KEEPS)) await her.evaluate(`(() => { ${code}; return 0 })()`);
    return (await her.kept()).filter((name) => !name.startsWith('placet-'));
  };
  const hits = (): string[] => [...new Set(scene.site.hits)].sort();
  const named = (ways: object): string[] =>
    Object.keys(ways)
      .map((name) => `stats ${name}`)
      .sort();

  it('holds elements made in every way until a yes, and lets each live once there is one', async () => {
    const her = await scene.visit('netted');
    await her.seesBanner();
    await makesAll(her);
    await wait(500);
    expect(scene.site.hits).toEqual([]);
    await her.clicks('Tout accepter');
    for (const end = Date.now() + 10_000; Date.now() < end && hits().length < Object.keys(ELEMENTS).length; ) await wait(50);
    expect(hits()).toEqual(named(ELEMENTS));
    const scripts = Object.keys(ELEMENTS).filter((name) => name.startsWith('script'));
    await her.until(`window.ran?.length === ${scripts.length}`);
    expect((await her.ran()).sort()).toEqual(scripts.sort());
  });

  it('fails requests of every kind as without a network, and lets them leave after a yes', async () => {
    const her = await scene.visit('netted');
    await her.clicks('Tout refuser');
    await her.seesNoBanner();
    expect(await asks(her, 'fetch')).toBe('TypeError');
    expect(await asks(her, 'XMLHttpRequest')).toBe('error 0');
    expect(await asks(her, 'sendBeacon')).toBe(false);
    expect(await asks(her, 'WebSocket')).toBe('1006,false,3,true');
    expect(await asks(her, 'EventSource')).toBe('error true');
    await wait(300);
    expect(scene.site.hits).toEqual([]);

    await her.evaluate('placet.acceptAll().then(() => {})');
    expect(await asks(her, 'fetch')).toBe('answered');
    expect(await asks(her, 'XMLHttpRequest')).toBe('answered');
    expect(await asks(her, 'sendBeacon')).toBe(true);
    // The site answers neither, so that both err all the same: what tells is whether they were asked for.
    await asks(her, 'WebSocket');
    await asks(her, 'EventSource');
    for (const end = Date.now() + 10_000; Date.now() < end && hits().length < Object.keys(REQUESTS).length; ) await wait(50);
    expect(hits()).toEqual(named(REQUESTS));
  });

  it('lets nothing be kept under the names of a refused service, and all of it after a yes', async () => {
    const her = await scene.visit('netted');
    await her.clicks('Tout refuser');
    await her.seesNoBanner();
    expect(await keeps(her)).toEqual([]);
    await her.evaluate('placet.acceptAll().then(() => {})');
    expect(await keeps(her)).toEqual(['_d', '_d', '_d']);
  });
});
