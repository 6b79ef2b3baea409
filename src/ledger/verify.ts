import { setImmediate as breathe } from 'node:timers/promises';
import type { Database, Tables } from './database.js';
import { walk } from './entries.js';
import type { Head } from './entry.js';
import { isFiled } from './filed.js';
import { sequenceOf } from './sequence.js';
import { createVerifier, type Fault } from './verifier.js';

export interface Verification {
  readonly ok: boolean;
  /** Entries recomputed. */
  readonly entries: number;
  /** The end of each chain; keep them elsewhere and a later rewriting shows. */
  readonly heads: readonly Head[];
  readonly fault: Fault | null;
}

type Ends = ReadonlyMap<string, Omit<Tables['sites'], 'site'>>;

/** The end of each chain as the database has it on record; where that is no number, none is. */
async function endsOf({ query }: Database): Promise<Ends> {
  const rows = await query.selectFrom('sites').selectAll().execute();
  return new Map(rows.map(({ site, ...end }) => [site, { ...end, sequence: sequenceOf(end.sequence) || 0 }]));
}

const fault = ({ site, sequence }: Pick<Fault, 'site' | 'sequence'>, reason: Fault['reason'], message: string): Fault => ({
  site,
  sequence,
  reason,
  message,
});

/**
 * Recomputes every chain of the database, with what is added meanwhile: an erasure under way empties entries not read yet, and
 * only the entry it adds at the end says why. Each end is compared with the one on record, so that a row cut off or put on there
 * shows too; and each row with what it is filed under.
 */
export async function verify(database: Database, anchors: readonly Head[] = []): Promise<Verification> {
  const verifier = createVerifier(anchors);
  const done = (found: Fault | null): Verification => ({ ok: !found, entries: verifier.count, heads: verifier.heads(), fault: found });
  const atStart = await endsOf(database);
  let ends = atStart;

  let read = 0;
  for await (const row of walk(database)) {
    if (++read % 500 === 0) await breathe();
    // Added since they were looked up, or put in: an entry and the record of the end are written together.
    if (row.sequence > (ends.get(row.site)?.sequence ?? 0)) ends = await endsOf(database);
    const end = ends.get(row.site);
    if (row.sequence > (end?.sequence ?? 0)) {
      const message = 'The entry stands past the recorded end of the chain: it was put in, or the record of the end was altered.';
      return done(fault({ site: row.site, sequence: (end?.sequence ?? 0) + 1 }, 'head', message));
    }
    const found = verifier.add(row);
    if (found) return done(found);
    if (!isFiled(row)) return done(fault(row, 'index', 'The entry is filed under another visitor, or other dates, than its content says.'));
    if (row.sequence === end?.sequence && (row.link !== end.link || row.serverTime !== end.serverTime)) {
      return done(fault(row, 'head', 'The last entry is not the one on record as the end of the chain.'));
    }
  }

  const reached = new Map(verifier.heads().map(({ site, sequence }) => [site, sequence]));
  for (const [site, { sequence }] of atStart) {
    const last = reached.get(site) ?? 0;
    if (last < sequence)
      return done(fault({ site, sequence: last + 1 }, 'missing', `Entry ${last + 1} is missing: the chain once reached ${sequence}.`));
  }
  return done(verifier.end());
}
