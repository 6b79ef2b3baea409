import { setImmediate as breathe } from 'node:timers/promises';
import type { Database, EntryRow } from './database.js';
import { walk } from './entries.js';
import type { Head } from './entry.js';
import { createVerifier, type Fault } from './verifier.js';

export interface Verification {
  readonly ok: boolean;
  /** Entries recomputed. */
  readonly entries: number;
  /** The end of each chain; keep them elsewhere and a later rewriting shows. */
  readonly heads: readonly Head[];
  readonly fault: Fault | null;
}

/** The visitor a row is found by, as its content names it. */
const visitorOf = ({ kind, content }: EntryRow): string | null => (content && kind === 'receipt' ? JSON.parse(content).subject.id : null);

/**
 * Recomputes every chain of the database up to where it stood when asked, then compares each end with the one on record, so
 * that a row cut off or put on at the end shows too.
 */
export async function verify(database: Database, anchors: readonly Head[] = []): Promise<Verification> {
  const verifier = createVerifier(anchors);
  const recorded = async () => {
    const rows = await database.query.selectFrom('sites').select(['site', 'sequence', 'link']).execute();
    return new Map(rows.map((row) => [row.site, { ...row, sequence: Number(row.sequence) }]));
  };
  const atStart = await recorded();
  const beyond = new Map<string, number>();
  const done = (fault: Fault | null): Verification => ({ ok: !fault, entries: verifier.count, heads: verifier.heads(), fault });

  let read = 0;
  for await (const row of walk(database)) {
    if (++read % 500 === 0) await breathe();
    if (row.sequence > (atStart.get(row.site)?.sequence ?? 0)) {
      beyond.set(row.site, row.sequence);
      continue;
    }
    const fault = verifier.add(row);
    if (fault) return done(fault);
    if (row.visitor !== visitorOf(row)) {
      return done({
        site: row.site,
        sequence: row.sequence,
        reason: 'index',
        message: 'The entry is filed under another visitor than its content names.',
      });
    }
  }

  const reached = new Map(verifier.heads().map((head) => [head.site, head]));
  for (const { site, sequence, link } of atStart.values()) {
    const head = reached.get(site);
    if ((head?.sequence ?? 0) < sequence) {
      const missing = (head?.sequence ?? 0) + 1;
      return done({
        site,
        sequence: missing,
        reason: 'missing',
        message: `Entry ${missing} is missing: the chain once reached ${sequence}.`,
      });
    }
    if ((head?.link ?? null) !== link) {
      return done({ site, sequence, reason: 'head', message: 'The last entry is not the one on record as the end of the chain.' });
    }
  }
  const now = beyond.size > 0 ? await recorded() : atStart;
  for (const [site, sequence] of beyond) {
    const end = now.get(site)?.sequence ?? 0;
    if (sequence > end) {
      return done({
        site,
        sequence: end + 1,
        reason: 'head',
        message: 'The entry stands past the recorded end of the chain: it was put in, or the record of the end was altered.',
      });
    }
  }
  return done(verifier.end());
}
