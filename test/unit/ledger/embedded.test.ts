import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
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
