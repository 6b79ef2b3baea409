import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createApp } from '../../../demo/server/app.js';
import { policy } from '../../../demo/server/policies.js';
import { type Running, startServer } from '../../../demo/server/server.js';

const get = (app: ReturnType<typeof createApp>, url: string, init?: RequestInit) => app.request(new Request(url, init));
const journal = async (app: ReturnType<typeof createApp>, query = '') =>
  (await (await get(app, `http://shop.localhost:4170/__requests${query}`)).json()) as { next: number; requests: Record<string, unknown>[] };

test('the journal tells every request, its host and the page it came from', async () => {
  const app = createApp();
  await get(app, 'http://shop.localhost:4170/pages/bare');
  await get(app, 'http://stats.localhost:4170/hit?site=7', { method: 'POST', headers: { origin: 'http://shop.localhost:4170' } });
  await get(app, 'http://ads.localhost:4170/pixel.gif', { headers: { referer: 'http://other.localhost:4170/page' } });

  const { next, requests } = await journal(app);
  expect(requests).toMatchObject([
    { number: 1, host: 'shop.localhost', method: 'GET', path: '/pages/bare', from: null },
    { number: 2, host: 'stats.localhost', method: 'POST', path: '/hit?site=7', from: 'shop.localhost' },
    { number: 3, host: 'ads.localhost', method: 'GET', path: '/pixel.gif', from: 'other.localhost' },
  ]);
  expect(next).toBe(3);
  expect(requests[0]?.time).toBe(new Date(requests[0]?.time as string).toISOString());
});

test('reading the journal leaves no trace in it, and can start later or keep to one page', async () => {
  const app = createApp();
  const headers = { origin: 'http://one.localhost:4170' };
  await get(app, 'http://cdn.localhost:4170/log.js', { headers });
  await get(app, 'http://cdn.localhost:4170/favicon.ico', { headers });
  const { next } = await journal(app);
  await get(app, 'http://cdn.localhost:4170/log.js?name=second', { headers });
  await get(app, 'http://cdn.localhost:4170/log.js?name=third', { headers: { origin: 'http://two.localhost:4170' } });

  expect(next).toBe(1);
  expect((await journal(app, `?since=${next}`)).requests).toMatchObject([{ path: '/log.js?name=second' }, { path: '/log.js?name=third' }]);
  expect((await journal(app, `?since=${next}&from=two.localhost`)).requests).toMatchObject([{ path: '/log.js?name=third' }]);
});

test('a cleared journal is empty and its numbers go on', async () => {
  const app = createApp();
  await get(app, 'http://cdn.localhost:4170/log.js');
  expect((await get(app, 'http://shop.localhost:4170/__requests', { method: 'DELETE' })).status).toBe(204);
  expect((await journal(app)).requests).toEqual([]);
  await get(app, 'http://cdn.localhost:4170/log.js');
  expect((await journal(app)).requests).toMatchObject([{ number: 2 }]);
});

test('each third party answers under its own name, and every other name is the company', async () => {
  const app = createApp();
  const text = async (url: string) => (await get(app, url)).text();
  expect(await text('http://stats.localhost:4170/mesure.js')).toContain('_pk_');
  expect(await text('http://eu.stats.localhost:4170/mesure.js')).toContain('_pk_');
  expect(await text('http://posthog.localhost:4170/static/array.js')).toContain('posthog');
  expect(await text('http://mixpanel.localhost:4170/libs/mixpanel-2-latest.min.js')).toContain('mixpanel');
  for (const host of ['shop.localhost', 'localhost', '127.0.0.1', 'test-7.localhost']) {
    expect(await text(`http://${host}:4170/pages/bare`)).toContain('/placet/placet.js');
  }
  expect((await get(app, 'http://shop.localhost:4170/mesure.js')).status).toBe(404);
});

test('third parties may be called from any origin; the company may not', async () => {
  const app = createApp();
  const headers = { origin: 'http://shop.localhost:4170' };
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
  expect(allowed(await get(app, 'http://posthog.localhost:4170/e/', { method: 'POST', headers }))).toBe(headers.origin);
  expect((await get(app, 'http://mixpanel.localhost:4170/track/', { method: 'OPTIONS', headers })).status).toBe(204);
  expect(allowed(await get(app, 'http://shop.localhost:4170/pages/bare', { headers }))).toBeNull();
  expect(allowed(await get(app, 'http://cdn.localhost:4170/without-cors/placet/placet.js', { headers }))).toBeNull();
});

test('pages learn the port they are served on', async () => {
  const html = await (await get(createApp(), 'http://shop.localhost:4199/pages/twelve')).text();
  expect(html).toContain('http://stats.localhost:4199/log.js');
  expect(html).not.toContain('{{');
});

test('a page asked for under a policy carries it, and every script tag its nonce', async () => {
  const response = await get(createApp(), 'http://shop.localhost:4170/pages/twelve?csp=strict-dynamic,no-style,trusted-types');
  const header = response.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([\w-]+)' 'strict-dynamic'/.exec(header)?.[1];
  expect(header).toContain("style-src 'none'");
  expect(header).toContain("require-trusted-types-for 'script'; trusted-types placet");
  const html = await response.text();
  expect(html.match(/<script\b/g)?.length).toBe(html.split(`<script nonce="${nonce}"`).length - 1);
});

test('a page has no policy unless asked, and a new nonce each time', async () => {
  const app = createApp();
  const header = async (query: string) =>
    (await get(app, `http://shop.localhost:4170/pages/bare${query}`)).headers.get('content-security-policy');
  expect(await header('')).toBeNull();
  expect(await header('?csp=none')).toBeNull();
  expect(await header('?csp=nonce')).not.toBe(await header('?csp=nonce'));
});

test('an unknown policy is an error, not a page without one', () => {
  expect(() => policy('nonse', 'x')).toThrow('nonse');
  expect(() => policy('toString', 'x')).toThrow('toString');
});

test('every page of the site is whole: its parts put in, its settings readable, nothing left to fill', async () => {
  const app = createApp();
  const paths = [
    '',
    'boutique',
    'lampe-colline',
    'journal',
    'contact',
    'panier',
    'cookies',
    'confidentialite',
    'mentions-legales',
    'api',
    'en/',
    'ar/',
  ];
  for (const path of paths) {
    const response = await get(app, `http://shop.localhost:4170/${path}`);
    const html = await response.text();
    expect(response.status, path).toBe(200);
    expect(html, path).not.toMatch(/\{\{|#include/);
    expect(html, path).toContain('<script src="/placet/placet.js"></script>');
    const settings = /<script type="application\/json" id="placet-config">([\s\S]*?)<\/script>/.exec(html)?.[1];
    expect(JSON.parse(settings ?? '').services.length, path).toBeGreaterThan(0);
  }
});

test('no page of the site reaches a third party by itself: their addresses are all held', async () => {
  const app = createApp();
  for (const path of ['', 'journal', 'contact', 'en/', 'ar/']) {
    const html = await (await get(app, `http://shop.localhost:4170/${path}`)).text();
    const outsideTemplates = html.replace(/<template[\s\S]*?<\/template>/g, '');
    const tags = outsideTemplates.match(/<(script|iframe|img|link)\b[^>]*http:\/\/[^>]*>/g) ?? [];
    expect(tags.length, path).toBeGreaterThan(3);
    for (const tag of tags) expect(tag, path).toMatch(/type="text\/plain"|data-src="http/);
  }
});

test('a page that is not there answers 404 in the site’s own clothes, and parts are not pages', async () => {
  const app = createApp();
  const missing = await get(app, 'http://shop.localhost:4170/lustre');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('Il fait noir ici');
  expect((await get(app, 'http://shop.localhost:4170/parts/config.html')).status).toBe(404);
});

test('violation reports are kept until cleared', async () => {
  const app = createApp();
  const url = 'http://shop.localhost:4170/__violations';
  await get(app, url, { method: 'POST', body: JSON.stringify({ 'csp-report': { 'violated-directive': 'style-src' } }) });
  expect(await (await get(app, url)).json()).toEqual([{ 'csp-report': { 'violated-directive': 'style-src' } }]);
  await get(app, url, { method: 'DELETE' });
  expect(await (await get(app, url)).json()).toEqual([]);
});

test('a held script answers only once it is released', async () => {
  const app = createApp();
  let answered = false;
  const held = Promise.resolve(get(app, 'http://stats.localhost:4170/held.js?key=a&name=b')).then((response) => {
    answered = true;
    return response.text();
  });
  await get(app, 'http://shop.localhost:4170/__release?key=other', { method: 'POST' });
  expect(answered).toBe(false);
  await get(app, 'http://shop.localhost:4170/__release?key=a', { method: 'POST' });
  expect(await held).toContain('"b"');
});

test('a failing script answers 500, and a cookie is sent and shown as asked', async () => {
  const app = createApp();
  expect((await get(app, 'http://ads.localhost:4170/fail.js')).status).toBe(500);
  const cookie = 'id=1; SameSite=None; Secure';
  const response = await get(app, `http://ads.localhost:4170/cookie?set=${encodeURIComponent(cookie)}`, { headers: { cookie: 'id=0' } });
  expect(response.headers.getSetCookie()).toEqual([cookie]);
  expect(await response.json()).toEqual({ received: 'id=0' });
});

test('the streamed page stops inside the inline script until it is released', async () => {
  const app = createApp();
  const response = await get(app, 'http://shop.localhost:4170/stream?key=s');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader.read();
  expect(first.value).toContain('first half');
  expect(first.value).not.toContain('second half');
  await get(app, 'http://shop.localhost:4170/__release?key=s', { method: 'POST' });
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) rest += piece.value;
  expect(rest).toContain('second half');
});

test('no path leaves the folder it is served from', async () => {
  const app = createApp();
  for (const path of [
    '/..%2f..%2fpackage.json',
    '/%2e%2e/server/main.ts',
    '/pages/..%2f..%2f..%2fpackage.json',
    '/pages/%2e%2e%2ftwelve',
  ]) {
    const response = await get(app, `http://shop.localhost:4170${path}`);
    expect(response.status, path).toBe(404);
  }
});

let running: Running | undefined;
afterEach(() => running?.close());

test('the server starts on a free port, refuses a taken one, and closes although a script hangs', async () => {
  running = await startServer({ port: 0 });
  expect(running.url).toBe(`http://shop.localhost:${running.port}/`);
  await expect(startServer({ port: running.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });

  const { port } = running;
  const hanging = new Promise<string>((resolve) => {
    const call = request({ port, host: '127.0.0.1', path: '/hang.js', headers: { host: `ads.localhost:${port}` } }, () =>
      resolve('answered'),
    );
    call.on('error', () => resolve('cut'));
    call.end();
  });
  const seen = async () => {
    const { requests } = (await (await fetch(`http://127.0.0.1:${port}/__requests`)).json()) as { requests: { path: string }[] };
    return requests.some(({ path }) => path === '/hang.js');
  };
  while (!(await seen()));
  await running.close();
  running = undefined;
  expect(await hanging).toBe('cut');
});
