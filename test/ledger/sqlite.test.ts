import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/open.js';
import { createStore } from '../../src/ledger/store.js';
import { sample } from '../unit/ledger/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is one file with one lock, by whatever name it is opened', async () => {
  const real = join(folder, 'real');
  mkdirSync(real);
  symlinkSync(real, join(folder, 'linked'));
  symlinkSync(join(real, 'ledger.db'), join(folder, 'by-name.db'));
  // The link is there before the file is.
  const first = await openDatabase({ file: join(folder, 'by-name.db') });
  expect(existsSync(join(real, 'ledger.db'))).toBe(true);
  for (const file of [
    join(real, 'ledger.db'),
    join(folder, 'linked', 'ledger.db'),
    join(folder, 'by-name.db'),
    join(real, '..', 'real', 'ledger.db'),
  ])
    await expect(openDatabase({ file })).rejects.toThrow(/Another ledger is running/);
  await first.close();
  await (await openDatabase({ file: join(folder, 'linked', 'ledger.db') })).close();
});

it('empties its log of what was erased as soon as nobody reads it any more, and does not wait for that', async () => {
  const file = join(folder, 'read.db');
  const store = await createStore(await openDatabase({ file }));
  const visitor = crypto.randomUUID();
  await store.add(sample({ visitor }));
  const reader = new SQLite(file, { readonly: true });
  const rows = reader.prepare('select id from entries').iterate();
  rows.next();
  expect(await store.eraseVisitor(visitor)).toBe(1);
  const isLeft = () => ['', '-wal'].some((end) => existsSync(file + end) && readFileSync(file + end, 'latin1').includes(visitor));
  expect(isLeft()).toBe(true);
  rows.return?.();
  reader.close();
  await expect.poll(isLeft, { timeout: 20_000 }).toBe(false);
  expect((await store.verify()).ok).toBe(true);
  await store.close();
});

it('closes while its log still waits to be emptied', async () => {
  const file = join(folder, 'closing.db');
  const store = await createStore(await openDatabase({ file }));
  const visitor = crypto.randomUUID();
  await store.add(sample({ visitor }));
  const reader = new SQLite(file, { readonly: true });
  const rows = reader.prepare('select id from entries').iterate();
  rows.next();
  await store.eraseVisitor(visitor);
  await store.close();
  rows.return?.();
  reader.close();
  expect(existsSync(file)).toBe(true);
});
