import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { append, growthOf } from '../../src/ledger/append.js';
import { migrate } from '../../src/ledger/migrate.js';
import { openDatabase } from '../../src/ledger/open.js';
import { sample } from '../unit/ledger/sample.js';
import { onBoth } from './backend.js';
import { OWN, start, verified } from './running.js';

const RECEIPTS = 5000;
const PADDING = 'é'.repeat(2000);
/** Enough that what piles up dwarfs what waits for its collection. */
const ROUNDS = 8;
/** Megabytes the process may use for objects: a fraction of what it exports. */
const HEAP = 32;

/** The most memory a process ever held, in bytes; null where the system does not say. */
function peak(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))![1]) * 1024;
}

/** Reads a whole export as a client slower than the ledger would: what is not taken must not pile up. */
async function exported(url: string): Promise<{ bytes: number; lines: number }> {
  const answer = await fetch(`${url}/export`, { headers: OWN });
  let [bytes, lines] = [0, 0];
  for await (const chunk of answer.body!) {
    if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 300));
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return { bytes, lines };
}

onBoth((backend) => {
  it('exports, verifies and counts far more than it could hold in memory', async () => {
    const place = backend.place();
    const database = await openDatabase(place);
    await migrate(database);
    const clock = () => new Date();
    for (let done = 0; done < RECEIPTS; done += 200) {
      const growths = Array.from({ length: 200 }, () => growthOf({ ...sample(), rights: Array(5).fill(PADDING) }));
      await append(database, 'www.exemple.fr', growths, clock);
    }
    await database.close();

    const ledger = await start(place.env, [`--max-old-space-size=${HEAP}`]);
    const first = await exported(ledger.url);
    const before = peak(ledger.pid);
    let again = 0;
    for (let round = 0; round < ROUNDS; round++) again += (await exported(ledger.url)).bytes;
    const after = peak(ledger.pid);
    expect(first.lines).toBe(RECEIPTS);
    expect(first.bytes).toBeGreaterThan(3 * HEAP * 1024 * 1024);
    expect(again).toBe(ROUNDS * first.bytes);
    // What was read and dropped waits a while for its collection; what piled up would grow with what was sent.
    if (before !== null) expect(after! - before).toBeLessThan(again / 5);
    expect(await verified(ledger.url)).toMatchObject({ ok: true, entries: RECEIPTS });
    expect((await fetch(`${ledger.url}/stats`, { headers: OWN })).status).toBe(200);
    expect(await ledger.stop()).toBe(0);
  });
});
