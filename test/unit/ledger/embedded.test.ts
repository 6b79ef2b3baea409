import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, expect, it, vi } from 'vitest';
import { createLedger } from '../../../src/ledger/index.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-embedded-'));
const file = join(folder, 'ledger.db');
const TOKEN = 'un-jeton-assez-long-pour-servir';
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['', undefined, null, 'x'.repeat(23)])('opens nothing with the token %j', async (token) => {
  await expect(createLedger({ token: token as string, origins: [], file })).rejects.toThrow(/token/);
  expect(existsSync(file)).toBe(false);
});

it('answers nobody without the token, and whoever has it', async () => {
  const ledger = await createLedger({ token: TOKEN, origins: [], file });
  const ask = async (headers: Record<string, string>) =>
    (await ledger.fetch(new Request('http://127.0.0.1:8787/export', { headers: { Host: '127.0.0.1:8787', ...headers } }))).status;
  expect(await ask({})).toBe(401);
  expect(await ask({ Authorization: 'Bearer ' })).toBe(401);
  expect(await ask({ Authorization: `Bearer ${TOKEN}` })).toBe(200);
  await ledger.close();
});

it('without a token, answers only what the server around it says comes from this machine', async () => {
  let from: string | undefined;
  const ledger = await createLedger({ token: null, local: true, origins: [], file, address: () => from });
  const ask = async () => (await ledger.fetch(new Request('http://127.0.0.1:8787/stats', { headers: { Host: '127.0.0.1:8787' } }))).status;
  expect(await ask()).toBe(401);
  from = '192.0.2.1';
  expect(await ask()).toBe(401);
  from = '127.0.0.1';
  expect(await ask()).toBe(200);
  await ledger.close();
});

it('lays its page’s rules on the page alone, and tells no browser to ask the site around it in another way', async () => {
  const ledger = await createLedger({ token: TOKEN, origins: ['https://www.exemple.fr'], file });
  const ask = (path: string, init?: RequestInit) => ledger.fetch(new Request(`https://www.exemple.fr${path}`, init));
  const headers = { Origin: 'https://www.exemple.fr', 'Content-Type': 'application/json', 'Access-Control-Request-Method': 'POST' };
  const other = [
    await ask('/receipts', { method: 'POST', headers, body: '{}' }),
    await ask('/receipts', { method: 'OPTIONS', headers }),
    await ask('/notices/x', { method: 'PUT', headers, body: '{}' }),
    await ask('/health'),
    await ask('/nowhere'),
  ];
  for (const answer of other) {
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    for (const name of ['content-security-policy', 'cross-origin-opener-policy', 'strict-transport-security'])
      expect(answer.headers.has(name)).toBe(false);
  }
  for (const path of ['/', '/page.js', '/page.css']) {
    const answer = await ask(path);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  }
  await ledger.close();
});

it('lets go of the database where it cannot start', async () => {
  const newer = join(folder, 'newer.db');
  await (await createLedger({ token: TOKEN, origins: [], file: newer })).close();
  const database = new SQLite(newer);
  database.exec(`insert into migrations values (999, 'later')`);
  database.close();
  for (let times = 0; times < 2; times++)
    await expect(createLedger({ token: TOKEN, origins: [], file: newer })).rejects.toThrow(/newer release/);
});

it('keeps for as long as it is told, however long that is', async () => {
  const log = vi.fn();
  const ledger = await createLedger({ token: TOKEN, origins: [], file, retention: Number.MAX_VALUE, log });
  await ledger.close();
  expect(log).toHaveBeenCalledWith('purged', { receipts: 0 });
});
