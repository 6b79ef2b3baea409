import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import type { Entry } from '../../src/ledger/entry.js';
import { openDatabase } from '../../src/ledger/open.js';
import { createStore, type Store } from '../../src/ledger/store.js';
import { sample } from '../unit/ledger/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readAll = async (store: Store): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of store.walk()) entries.push(entry);
  return entries;
};

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

it('places a row put in under a number that is none, and reads on behind it', async () => {
  const file = join(folder, 'text.db');
  const store = await createStore(await openDatabase({ file }));
  // The odd row is the last of those that are read at a time.
  await Promise.all(Array.from({ length: 199 }, () => store.add(sample({ host: 'a.fr' }))));
  await store.add(sample({ host: 'b.fr' }));
  const behind = new SQLite(file);
  for (const sequence of ["'abc'", "x'32'", '1.5']) {
    behind.exec(
      `insert into entries select site, ${sequence}, kind, 'f0000000-0000-4000-8000-000000000000', serverTime, previous, noticeHash, noticeVersion, language, outcome, contentHash, link, content, visitor, ends, keepUntil from entries where site = 'a.fr' and sequence = 199`,
    );
    expect((await store.verify()).fault).toMatchObject({ site: 'a.fr', sequence: sequence === '1.5' ? 2 : 200, reason: 'order' });
    expect((await readAll(store)).map(({ site }) => site).sort()).toEqual([...Array(200).fill('a.fr'), 'b.fr']);
    behind.exec(`delete from entries where id like 'f0000000%'`);
  }
  // A number that is none as the end of a chain: nothing is known to end there.
  behind.exec(`update sites set sequence = 'abc' where site = 'b.fr'`);
  expect((await store.verify()).fault).toMatchObject({ site: 'b.fr', sequence: 1, reason: 'head' });
  behind.close();
  await store.close();
});
