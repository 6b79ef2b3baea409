import { expect, type Page, test } from '@playwright/test';
import type { Placet } from '../../../src/types.js';
import { choice, other, settle, tracker, visit } from './site.js';

const TRACKER = 'tracker.localhost';
const OTHER = 'other.localhost';

/** What a page sees of a request from its first event to its last. */
const seen = {
  fetch: (page: Page, host: string) =>
    page.evaluate(
      (host) =>
        fetch(new Request(`http://${host}/f`, { method: 'POST', body: 'a' })).then(
          ({ status }) => status,
          (error) => `${error instanceof TypeError} ${error.message}`,
        ),
      host,
    ),
  xhr: (page: Page, host: string) =>
    page.evaluate(
      (host) =>
        new Promise<string[]>((done) => {
          const request = new XMLHttpRequest();
          const events: string[] = [];
          const note = ({ type, isTrusted }: Event): unknown => events.push(`${type} ${request.readyState} ${request.status} ${isTrusted}`);
          for (const type of ['readystatechange', 'load', 'error', 'abort', 'timeout']) request.addEventListener(type, note);
          request.onloadend = (event) => {
            note(event);
            done(events);
          };
          request.open('POST', `http://${host}/x`);
          request.setRequestHeader('content-type', 'text/plain');
          request.responseType = 'text';
          request.send('a');
          events.push('sent');
        }),
      host,
    ),
  beacon: (page: Page, host: string) => page.evaluate((host) => navigator.sendBeacon(`http://${host}/b`, 'a'), host),
  socket: (page: Page, host: string) =>
    page.evaluate(
      (host) =>
        new Promise<string[]>((done) => {
          const socket = new WebSocket(`ws://${host}/s`, ['a']);
          const events = [`${socket.url} ${socket.readyState} ${socket instanceof WebSocket} ${socket.constructor === WebSocket}`];
          socket.onopen = () => done([...events, 'open']);
          socket.onerror = () => events.push(`error ${socket.readyState}`);
          socket.addEventListener('close', ({ code, wasClean }) => done([...events, `close ${code} ${wasClean} ${socket.readyState}`]));
        }),
      host,
    ),
  source: (page: Page, host: string) =>
    page.evaluate(
      (host) =>
        new Promise<string[]>((done) => {
          const source = new EventSource(`http://${host}/x.events`);
          const events = [`${source.url} ${source instanceof EventSource} ${source.constructor === EventSource}`];
          source.onmessage = () => done([...events, 'message']);
          source.onerror = ({ isTrusted }) => done([...events, `error ${isTrusted}`]);
        }),
      host,
    ),
};

test('held requests err as they do without a network, and nothing leaves', async ({ context }) => {
  const { page, hits, errors } = await visit(context);
  expect(await seen.fetch(page, TRACKER)).toBe('true Failed to fetch');
  expect(await seen.xhr(page, TRACKER)).toEqual([
    'readystatechange 1 0 true',
    'sent',
    'readystatechange 4 0 true',
    'error 4 0 true',
    'loadend 4 0 true',
  ]);
  expect(await seen.beacon(page, TRACKER)).toBe(false);
  expect(await seen.socket(page, TRACKER)).toEqual([`ws://${TRACKER}/s 0 true true`, 'error 3', 'close 1006 false 3']);
  expect(await seen.source(page, TRACKER)).toEqual([`http://${TRACKER}/x.events true true`, 'error true']);
  await settle(page);
  expect(hits).toEqual([]);
  expect(errors).toEqual([]);
});

for (const [who, host, cookie] of [
  ['no service declares', OTHER, ''],
  ['the visitor said yes to', TRACKER, choice('statistics')],
] as const) {
  test(`requests to what ${who} leave`, async ({ context }) => {
    const { page, hits } = await visit(context, { cookie });
    expect(await seen.fetch(page, host)).toBe(200);
    expect(await seen.xhr(page, host)).toContain('load 4 200 true');
    expect(await seen.beacon(page, host)).toBe(true);
    expect(await seen.socket(page, host)).toEqual([`ws://${host}/s 0 true true`, 'error 3', 'close 1006 false 3']);
    expect(await seen.source(page, host)).toEqual([`http://${host}/x.events true true`, 'message']);
    await expect
      .poll(() => hits.map((hit) => hit.replace(/ http.*\//, ' /')).slice(0, 5))
      .toEqual(['POST /f a', 'POST /x a', 'POST /b a', `SOCKET ws://${host}/s`, 'GET /x.events']);
  });
}

test('a held fetch is refused in the words of this very browser', async ({ context }) => {
  const { page, hits } = await visit(context);
  const [held, native] = await page.evaluate(async () => {
    const words = (address: string) =>
      fetch(address, { method: 'POST', body: 'a' }).catch((error) => `${error.constructor.name} ${error.message}`);
    return [await words('http://tracker.localhost/f'), await words('blob:null/nothing')];
  });
  expect(held).toBe(native);
  const thrown = await page.evaluate(() => fetch('http://tracker.localhost/f', { body: 'a' }).catch(({ message }) => message));
  expect(thrown, 'what is wrong with a request is said of a held one too').toContain('GET/HEAD');
  expect(hits).toEqual([]);
});

test('a request opened before the choice is judged when it is sent', async ({ context }) => {
  const { page, hits } = await visit(context);
  await page.evaluate(() => {
    const request = new XMLHttpRequest();
    request.open('GET', 'http://other.localhost/first');
    request.open('GET', 'http://tracker.localhost/second');
    request.send();
    const synchronous = new XMLHttpRequest();
    synchronous.open('GET', 'http://tracker.localhost/third', false);
    try {
      synchronous.send();
    } catch (error) {
      document.title = (error as Error).name;
    }
  });
  await settle(page);
  expect(await page.title()).toBe('NetworkError');
  expect(hits).toEqual([]);
});

for (const [what, host] of [
  ['about to fail', TRACKER],
  ['kept for later', 'cdn.chat.localhost'],
] as const) {
  test(`a request that is ${what} is sent as far as the page can tell`, async ({ context }) => {
    const { page, hits, errors } = await visit(context, { core: true });
    const told = await page.evaluate(
      ([held, free]) =>
        [held, free].map((host) => {
          const request = new XMLHttpRequest();
          const events: string[] = [];
          for (const type of ['readystatechange', 'loadstart', 'abort', 'error', 'loadend'])
            request.addEventListener(type, ({ isTrusted }) => events.push(`${type} ${request.readyState} ${isTrusted}`));
          const tried = (call: () => void): unknown => {
            try {
              return call();
            } catch (error) {
              return `${error}`;
            }
          };
          request.open('POST', `http://${host}/x`);
          request.setRequestHeader('content-type', 'text/plain');
          request.send('a');
          const errors = [tried(() => request.send('b')), tried(() => request.setRequestHeader('a', 'b'))];
          request.abort();
          return [...errors, ...events.filter((event) => !event.startsWith('loadstart')), request.readyState];
        }),
      [host, OTHER],
    );
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toEqual(expect.arrayContaining([expect.stringContaining('InvalidStateError'), 'abort 4 true', 'loadend 4 true', 0]));
    await page.evaluate(() => (window as unknown as { placet: Placet }).placet.choose({ measure: true, chat: true }));
    await settle(page);
    expect([hits.filter((hit) => !hit.includes(OTHER)), errors]).toEqual([[], []]);
  });
}

test('an object that was held once works again elsewhere', async ({ context }) => {
  const { page } = await visit(context);
  const text = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = new XMLHttpRequest();
        request.open('GET', 'http://tracker.localhost/a');
        request.onerror = () => {
          request.onload = () => done(`${request.status} ${request.responseURL}`);
          request.open('GET', 'http://other.localhost/b');
          request.send();
        };
        request.send();
      }),
  );
  expect(text).toBe(`200 ${other}/b`);
});

test('every way to write an address is understood', async ({ context }) => {
  const { page, hits } = await visit(context, {
    head: `<base href="${tracker}/deep/"><script type="application/json" id="placet-config">{ "services": [{ "id": "measure", "name": "M", "category": "statistics", "hosts": ["TRACKER.localhost:80"] }] }</script>`,
  });
  const answers = await page.evaluate(() =>
    Promise.all(
      [
        'x',
        '//tracker.localhost/x',
        'HTTP://Tracker.LocalHost/x',
        '\thttp://tracker.localhost:80/x',
        'http:\\\\a.tracker.localhost\\x',

        { toString: () => 'http://tracker.localhost/x' },
      ].map((address) =>
        fetch(address as string).then(
          () => 'left',
          (error) => error.message,
        ),
      ),
    ),
  );
  expect(answers).toEqual(Array(6).fill('Failed to fetch'));
  expect(hits.filter((hit) => !hit.includes('placet'))).toEqual([]);
});
