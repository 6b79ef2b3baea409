import { expect, test } from '@playwright/test';
import { tracker, visit } from './site.js';

/** Everything a page can ask of the built-ins the guard stands in for. */
const ask = `(() => {
  const text = Function.prototype.toString;
  const about = (owner, name, own) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const { value, get, set, ...shape } = descriptor;
    return [name, JSON.stringify(shape), ...[value, get, set].map((f) => f && [f.name, f.length, text.call(f), f + '', typeof f, Object.getPrototypeOf(f) === Function.prototype, Object.getOwnPropertyNames(f).join(), 'prototype' in f].join(' '))].join(' | ');
  };
  const names = (owner, list) => list.split(' ').filter((name) => Object.hasOwn(owner, name)).map((name) => about(owner, name));
  return [
    ...names(window, 'fetch WebSocket EventSource XMLHttpRequest Image Function'),
    ...names(XMLHttpRequest.prototype, 'open setRequestHeader send abort constructor'),
    ...names(WebSocket.prototype, 'constructor send url'),
    ...names(EventSource.prototype, 'constructor url'),
    ...names(Navigator.prototype, 'sendBeacon'),
    ...names(Document.prototype, 'cookie write writeln append importNode adoptNode'),
    ...names(Storage.prototype, 'setItem getItem'),
    ...names(Node.prototype, 'appendChild insertBefore replaceChild cloneNode'),
    ...names(Element.prototype, 'append prepend before after replaceWith innerHTML outerHTML insertAdjacentHTML insertAdjacentElement setAttribute setAttributeNS setHTMLUnsafe'),
    ...names(HTMLScriptElement.prototype, 'src type'),
    ...names(HTMLIFrameElement.prototype, 'src srcdoc'),
    ...names(HTMLImageElement.prototype, 'src srcset'),
    ...names(HTMLMediaElement.prototype, 'src'),
    ...names(HTMLObjectElement.prototype, 'data'),
    ...names(HTMLLinkElement.prototype, 'href'),
    ...names(ShadowRoot.prototype, 'innerHTML'),
    ...names(Range.prototype, 'insertNode createContextualFragment'),
    ...names(Function.prototype, 'toString'),
  ];
})()`;

/** What goes wrong natively, and how. */
const fail = `(() => {
  const calls = {
    'fetch called on nothing': () => fetch.call({}, '/'),
    'beacon to nowhere': () => navigator.sendBeacon('http://'),
    'beacon on nothing': () => navigator.sendBeacon.call({}, '/'),
    'socket to nowhere': () => new WebSocket('mailto:a'),
    'socket called': () => WebSocket('ws://x'),
    'held socket, bad protocol': () => new WebSocket('ws://tracker.localhost/', 'a b'),
    'xhr to nowhere': () => new XMLHttpRequest().open('GET', 'http://'),
    'xhr bad method': () => new XMLHttpRequest().open('TRACE', '${tracker}/'),
    'xhr unopened': () => new XMLHttpRequest().send(),
    'xhr unopened, with a header': () => new XMLHttpRequest().setRequestHeader('a', 'b'),
    'xhr on nothing': () => XMLHttpRequest.prototype.open.call({}, 'GET', '/'),
    'append nothing': () => document.body.appendChild(null),
    'append itself': () => document.body.appendChild(document.documentElement),
    'insert before a stranger': () => document.body.insertBefore(document.createElement('p'), document.head),
    'attribute with a bad name': () => document.body.setAttribute('a b', ''),
    'attribute without value': () => new Image().setAttribute('src'),
    'address of nothing': () => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call({}, 'x'),
    'a symbol as address': () => { new Image().src = Symbol('a'); },
    'a symbol as cookie': () => { document.cookie = Symbol('a'); },
    'an address that throws': () => { new Image().src = { toString() { throw new RangeError('mine'); } }; },
    'markup that throws': () => { document.body.innerHTML = { toString() { throw new RangeError('mine'); } }; },
    'adjacent nowhere': () => document.body.insertAdjacentHTML('nowhere', ''),
    'outer markup of the root': () => { document.documentElement.outerHTML = ''; },
    'storage of too little': () => localStorage.setItem('a'),
    'storage full': () => localStorage.setItem('a', 'x'.repeat(6e6)),
    'name of no function': () => Function.prototype.toString.call({}),
  };
  return Object.entries(calls).map(([name, call]) => {
    try { const value = call(); value?.catch?.(() => {}); return name + ': ' + String(value); } catch (error) { return name + ': ' + error.constructor.name + ' ' + error.name + ' ' + error.message; }
  });
})()`;

test('built-ins look, read and fail as they did; and are their own again after the undo', async ({ context }) => {
  const { page } = await visit(context, { undoable: true });
  const guarded = { look: await page.evaluate(ask), fail: await page.evaluate(fail) };
  await page.evaluate(() => (window as unknown as { undoGuard(): void }).undoGuard());
  const undone = { look: await page.evaluate(ask), fail: await page.evaluate(fail) };
  const bare = await context.newPage();
  await context.route('**/plain', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="fr"><body></body></html>' }),
  );
  await bare.goto('http://shop.localhost/plain');
  const native = { look: await bare.evaluate(ask), fail: await bare.evaluate(fail) };
  expect((native.look as string[]).find((line) => line.startsWith('fetch'))).toContain('function fetch() { [native code] }');
  expect(guarded).toEqual(native);
  expect(undone).toEqual(native);
});

test('what the page itself throws stays its own', async ({ context }) => {
  const { page } = await visit(context);
  const thrown = await page.evaluate(() => {
    class Own extends HTMLElement {
      connectedCallback() {
        throw new RangeError('mine');
      }
    }
    customElements.define('own-element', Own);
    return new Promise<string>((done) => {
      addEventListener('error', ({ error }) => done(`${error}`), { once: true });
      document.body.append(document.createElement('own-element'));
    });
  });
  expect(thrown).toBe('RangeError: mine');
});

test('classes built on the built-ins go on working', async ({ context }) => {
  const { page } = await visit(context);
  const seen = await page.evaluate(
    () =>
      new Promise<unknown[]>((done) => {
        class Socket extends WebSocket {
          own = 'own';
          hello() {
            return this.own;
          }
        }
        const socket = new Socket('ws://tracker.localhost/s');
        socket.onclose = () => done([socket instanceof Socket, socket instanceof WebSocket, socket.hello(), WebSocket.OPEN, socket.url]);
      }),
  );
  expect(seen).toEqual([true, true, 'own', 1, 'ws://tracker.localhost/s']);
});

test('a library that wrapped a stand-in keeps working after the undo, and holds nothing', async ({ context }) => {
  const { page, hits } = await visit(context, { undoable: true });
  const status = await page.evaluate(async () => {
    const inner = window.fetch;
    window.fetch = (...args) => inner(...args);
    (window as unknown as { undoGuard(): void }).undoGuard();
    return (await fetch('http://tracker.localhost/x')).status;
  });
  expect(status).toBe(200);
  expect(hits).toEqual([`GET ${tracker}/x`]);
});
