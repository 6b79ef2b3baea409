import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApp } from '../../src/ledger/app.js';
import { listen } from '../../src/ledger/listen.js';
import { openDatabase } from '../../src/ledger/open.js';
import { createStore, type Store } from '../../src/ledger/store.js';
import { sample } from '../unit/ledger/sample.js';
import { onSqlite } from './backend.js';
import { ORIGIN, OWN, send, TOKEN } from './running.js';

onSqlite((backend) => {
  let store: Store;
  let served: Awaited<ReturnType<typeof listen>>;

  beforeEach(async () => {
    store = await createStore(await openDatabase(backend.place()));
    const app = new Hono().route('/', createApp(store, { token: TOKEN, origins: [ORIGIN], perMinute: 1000 }));
    served = await listen(app, '127.0.0.1', 0, { headers: 300, request: 600, stop: 300 });
  });
  afterEach(async () => {
    await served.stop();
    await store.close();
  });

  const open = async (text: string) => {
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    let heard = '';
    socket.on('data', (data) => (heard += data));
    socket.on('error', () => {});
    socket.write(text);
    return { ended: once(socket, 'close').then(() => heard) };
  };

  const HEAD = `POST /receipts HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n`;

  it('gives up on clients that never finish, and serves the others meanwhile', async () => {
    const headers = await Promise.all(Array.from({ length: 50 }, () => open('POST /receipts HTTP/1.1\r\nHost: x\r\nX-Slow: ')));
    const bodies = await Promise.all(Array.from({ length: 50 }, () => open(`${HEAD}Content-Length: 1000\r\n\r\n{"schema"`)));
    expect(await send(served.url, sample())).toBe(true);
    for (const { ended } of [...headers, ...bodies]) expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
    expect((await store.verify()).entries).toBe(1);
    expect(await send(served.url, sample())).toBe(true);
  });

  it('answers 10 MB with a refusal and stays up', async () => {
    const { ended } = await open(`${HEAD}Content-Length: 10000000\r\n\r\n${'x'.repeat(2_000_000)}`);
    expect(await ended).toMatch(/^HTTP\/1\.1 413 /);
    expect(await send(served.url, sample())).toBe(true);
    expect((await store.verify()).entries).toBe(1);
  });

  it.each([
    '\u0000\u0001\u0002\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    `${HEAD}Content-Length: -1\r\n\r\n`,
    `${HEAD}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`,
  ])('survives what is no request: %j', async (text) => {
    const { ended } = await open(text);
    expect(await ended).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
    expect((await fetch(`${served.url}/health`, { headers: OWN })).status).toBe(200);
  });

  it('does not wait for ever for a client when told to stop', async () => {
    const { ended } = await open(`${HEAD}Content-Length: 1000\r\n\r\n{`);
    await served.stop();
    await ended;
    expect((await store.verify()).entries).toBe(0);
  });
});
