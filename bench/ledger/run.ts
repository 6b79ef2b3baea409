import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../../src/ledger/app.js';
import { openDatabase } from '../../src/ledger/open.js';
import { createStore } from '../../src/ledger/store.js';
import { findPostgres, startPostgres } from '../../test/ledger/postgres.js';
import { sample } from '../../test/unit/ledger/sample.js';
import { measured, megabytes } from './measured.js';

const TOKEN = 'un-jeton-assez-long-pour-servir';
const HEADERS = { 'Content-Type': 'application/json', Origin: 'https://www.exemple.fr' };
/** Requests under way at once, as from so many visitors. */
const CLIENTS = 64;

/** Sends them all, so many at a time. Throws when one is not acknowledged. */
async function insert(app: Hono, bodies: readonly string[]): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < bodies.length) {
      const { status } = await app.request('/receipts', { method: 'POST', headers: HEADERS, body: bodies[next++] });
      if (status !== 201) throw new Error(`A receipt was answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

async function drained(app: Hono, path: string): Promise<number> {
  const answer = await app.request(path, { headers: { Authorization: `Bearer ${TOKEN}` } });
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
  let bytes = 0;
  for await (const chunk of answer.body!) bytes += chunk.length;
  return bytes;
}

async function measure(name: string, place: { databaseUrl: string | null; file: string }, receipts: number): Promise<void> {
  const store = await createStore(await openDatabase(place));
  const app = createApp(store, { token: TOKEN, origins: [HEADERS.Origin], perMinute: 1e9 });
  const block = receipts / 10;
  console.log(`\n${name}: ${receipts} receipts, ${CLIENTS} at a time, each block of ${block} timed by itself`);
  const rates: number[] = [];
  for (let index = 0; index < 10; index++) {
    const bodies = Array.from({ length: block }, (_, place) =>
      JSON.stringify(sample({ version: `v${(index * block + place) % 3}`, language: place % 2 ? 'fr' : 'en' })),
    );
    const { seconds } = await measured(() => insert(app, bodies));
    rates.push(block / seconds);
  }
  console.log(`  insert   ${rates.map((rate) => Math.round(rate)).join(' ')} receipts/s`);
  console.log(`           last block at ${((rates.at(-1)! / rates[0]!) * 100).toFixed(0)} % of the rate of the first`);
  for (const path of ['/verify', '/export?format=ndjson', '/export?format=csv', '/stats']) {
    const { seconds, result, peak, before } = await measured(() => drained(app, path));
    console.log(
      `  ${path.padEnd(22)} ${seconds.toFixed(2).padStart(6)} s  ${megabytes(result).padStart(8)} out  memory ${megabytes(before)} before, ${megabytes(peak)} at most`,
    );
  }
  if (place.file) console.log(`  file     ${megabytes(statSync(place.file).size)}`);
  await store.close();
}

/** Prints the figures of each database there is. */
async function run(receipts: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'));
  await measure('SQLite', { databaseUrl: null, file: join(folder, 'ledger.db') }, receipts);
  rmSync(folder, { recursive: true });
  const programs = findPostgres();
  if (programs === null) return;
  const server = await startPostgres(programs);
  try {
    await measure('PostgreSQL', { databaseUrl: server.create('bench'), file: '' }, receipts);
  } finally {
    server.stop();
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await run(Number(process.argv[2]));
