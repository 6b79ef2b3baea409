import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { runCommand } from 'citty';
import { afterAll, expect, it, vi } from 'vitest';
import { backup } from '../../../src/cli/backup.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Entries written once a copy has begun: one that waits for them to stop has waited for all. */
const MOST = 300;

it('ends while the ledger is written to, with a copy that is whole', async () => {
  const [file, copy] = [join(folder, 'ledger.db'), join(folder, 'copy.db')];
  const ledger = new SQLite(file);
  ledger.pragma('journal_mode = WAL');
  ledger.exec('create table entries (content)');
  const insert = ledger.prepare('insert into entries values (zeroblob(2000))');
  // More than SQLite copies at once when left to itself.
  ledger.transaction(() => void Array.from({ length: 1000 }, () => insert.run()))();

  vi.spyOn(console, 'log').mockImplementation(() => {});
  let isDone = false;
  const copying = runCommand(backup, { rawArgs: [copy, '--file', file] }).then(() => (isDone = true));
  let written = 0;
  while (!isDone && written < MOST) {
    insert.run();
    if (existsSync(copy)) written += 1;
    await turn();
  }
  await copying;
  expect(written).toBeLessThan(MOST);
  ledger.close();
  const made = new SQLite(copy);
  expect(made.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(made.prepare('select count(*) from entries').pluck().get()).toBeGreaterThanOrEqual(1000);
  made.close();
});
