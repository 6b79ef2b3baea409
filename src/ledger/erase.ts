import { randomUUID } from 'node:crypto';
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { canonical, sha256 } from './chain.js';
import type { Database, Tables } from './database.js';
import type { Erasure } from './entry.js';
import { grow, hold } from './grow.js';
import { retrying } from './retry.js';

type Which = (where: ExpressionBuilder<Tables, 'entries'>) => ExpressionWrapper<Tables, 'entries', SqlBool>;

/** Entries per erasure entry. */
const GROUP = 500;

/** Empties up to one group of a site's entries and records it in the same chain and transaction. Returns how many. */
const eraseGroup = (database: Database, site: string, reason: Erasure['reason'], which: Which, clock: () => Date): Promise<number> =>
  retrying(() =>
    database.query.transaction().execute(async (query) => {
      const held = await hold(database.kind, query, site);
      const rows = await query
        .selectFrom('entries')
        .select('sequence')
        .where('site', '=', site)
        .where(which)
        .where('kind', '=', 'receipt')
        .where('content', 'is not', null)
        .orderBy('sequence')
        .limit(GROUP)
        .execute();
      if (rows.length === 0) return 0;
      const sequences = rows.map(({ sequence }) => Number(sequence));
      await query
        .updateTable('entries')
        .set({ content: null, visitor: null, ends: null, keepUntil: null })
        .where('site', '=', site)
        .where('sequence', 'in', sequences)
        .execute();
      const content = canonical({ reason, sequences } satisfies Erasure);
      const nothing = { noticeHash: null, noticeVersion: null, language: null, outcome: null };
      await grow(query, held, [{ ...nothing, kind: 'erasure', id: randomUUID(), content, contentHash: sha256(content) }], clock());
      return sequences.length;
    }),
  );

async function erase(database: Database, reason: Erasure['reason'], which: Which, clock: () => Date): Promise<number> {
  const sites = await database.query.selectFrom('entries').select('site').distinct().where(which).execute();
  let erased = 0;
  for (const { site } of sites) {
    for (let count = GROUP; count === GROUP; erased += count) count = await eraseGroup(database, site, reason, which, clock);
  }
  if (erased > 0) await database.scrub();
  return erased;
}

/** Nothing is left of this visitor but hashes, dates and counts; the chain still verifies. GDPR 17. Returns the number of receipts emptied. */
export const eraseVisitor = (database: Database, visitor: string, clock: () => Date): Promise<number> =>
  erase(database, 'visitor', (where) => where('visitor', '=', visitor), clock);

/**
 * Nothing is kept longer than it may be: not past what the receipt itself promised, nor past `retention` milliseconds after
 * its choice ended (null: no such limit). R98, EDPB 05/2020 §107. Returns the number of receipts emptied.
 */
export async function purge(database: Database, retention: number | null, clock: () => Date): Promise<number> {
  const now = clock();
  const start = new Date(now.getTime() - (retention ?? Number.POSITIVE_INFINITY));
  // Before all dates there are, nothing ended.
  const limit = Number.isNaN(start.getTime()) ? '' : start.toISOString();
  return erase(database, 'retention', (where) => where.or([where('keepUntil', '<', now.toISOString()), where('ends', '<', limit)]), clock);
}
