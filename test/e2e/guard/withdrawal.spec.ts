import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { chat, choice, config, settle, visit } from './site.js';

/** What was let through, and then withdrawn or given up. */

/** Accepts sockets and says nothing. RFC 6455 §4.2.2. */
async function socketServer(): Promise<{ port: number; stop(): void }> {
  const server = createServer();
  server.on('upgrade', ({ headers }, socket) => {
    const key = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.on('error', () => {});
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}

test('sockets of a service that is withdrawn are closed; others stay open', async ({ context }) => {
  // Chromium takes a page that a test answers for to be on the web, and this machine to be private.
  await context.grantPermissions(['local-network-access']);
  const server = await socketServer();
  const { page, errors } = await visit(context, { core: true, cookie: choice('statistics'), config: { ...config, reload: 'never' } });
  const states = (): Promise<number[]> =>
    page.evaluate(() => (window as unknown as { sockets: (WebSocket | EventSource)[] }).sockets.map(({ readyState }) => readyState));
  await page.evaluate((port) => {
    class Subclass extends WebSocket {
      override close(): void {
        throw new Error('not ours to call');
      }
    }
    const sockets = [
      new WebSocket(`ws://tracker.localhost:${port}/`),
      new Subclass(`ws://tracker.localhost:${port}/`),
      new WebSocket(`ws://other.localhost:${port}/`),
      new EventSource('http://tracker.localhost/x.events'),
      new EventSource('http://other.localhost/x.events'),
    ];
    Object.assign(window, { sockets });
  }, server.port);
  await expect.poll(states).toEqual([1, 1, 1, expect.any(Number), expect.any(Number)]);
  await page.evaluate(() => window.placet.withdraw('statistics'));
  const [CLOSING, OPEN, CLOSED] = [2, 1, 2];
  expect(
    (await states()).map((state, at) =>
      at < 2 ? state >= CLOSING : at === 2 ? state === OPEN : at === 3 ? state === CLOSED : state !== CLOSED,
    ),
  ).toEqual(Array(5).fill(true));
  expect(errors).toEqual([]);
  server.stop();
});

test('a fetch that was kept is sent at most once, whenever it is given up', async ({ context }) => {
  const { page, hits, errors } = await visit(context, { core: true });
  const rejections = await page.evaluate(async () => {
    const unhandled: string[] = [];
    addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));
    const host = 'http://cdn.chat.localhost';
    const early = new AbortController();
    const late = new AbortController();
    const given = fetch(`${host}/early`, { signal: early.signal }).catch(({ name }) => name);
    const kept = fetch(`${host}/late`, { signal: late.signal });
    early.abort();
    await window.placet.choose({ chat: true });
    const { status } = await kept;
    late.abort();
    await fetch('/settled');
    return [await given, status, ...unhandled];
  });
  expect(rejections).toEqual(['AbortError', 200]);
  await settle(page);
  expect(hits).toEqual([`GET ${chat}/late`]);
  expect(errors).toEqual([]);
});
