import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { findPostgres, type Postgres, startPostgres } from './postgres.js';

/** Where a ledger of the test can keep its data, and the environment that says so. */
export interface Place {
  readonly databaseUrl: string | null;
  readonly file: string;
  readonly env: Record<string, string>;
}

export interface Backend {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** A new, empty place. */
  place(): Place;
}

const folder = mkdtempSync(join(tmpdir(), 'placet-ledger-'));
let count = 0;

const sqlite: Backend = {
  name: 'SQLite',
  place() {
    const file = join(folder, `ledger-${++count}.db`);
    return { databaseUrl: null, file, env: { PLACET_FILE: file } };
  },
};

let server: Postgres | null = null;
const postgres: Backend = {
  name: 'PostgreSQL',
  place() {
    const url = server!.create(`placet_${process.pid}_${++count}`);
    return { databaseUrl: url, file: '', env: { DATABASE_URL: url } };
  },
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function onSqlite(suite: (backend: Backend) => void): void {
  describe('SQLite', () => suite(sqlite));
}

/** On a real server; where there is none and none can be had, that is said loudly and counts as skipped. */
export function onPostgres(suite: (backend: Backend) => void): void {
  const programs = findPostgres();
  describe.skipIf(programs === null)('PostgreSQL', () => {
    beforeAll(async () => {
      server = await startPostgres(programs!);
    });
    afterAll(() => server?.stop());
    suite(postgres);
  });
}

/** The same tests on both. */
export function onBoth(suite: (backend: Backend) => void): void {
  onSqlite(suite);
  onPostgres(suite);
}
