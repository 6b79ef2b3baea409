import type { Receipt } from '../types.js';
import { canonical, sha256 } from './chain.js';
import type { Database } from './database.js';
import { type Growth, grow, hold } from './grow.js';
import { outcomeOf } from './outcome.js';
import { retrying } from './retry.js';

export type Added = { readonly status: 'added' | 'known'; readonly serverTime: string } | { readonly status: 'conflict' };

/** What a receipt brings to the chain. */
export function growthOf(receipt: Receipt): Growth {
  const content = canonical(receipt);
  return {
    kind: 'receipt',
    // One id however it is spelt, so that what is asked for is found; the content keeps its spelling, which is hashed.
    id: receipt.receiptId.toLowerCase(),
    noticeHash: receipt.notice.hash,
    noticeVersion: receipt.notice.version,
    language: receipt.notice.language,
    outcome: outcomeOf(receipt),
    contentHash: sha256(content),
    content,
  };
}

/** Adds to one site's chain in one transaction. What is already there is left as it is. */
export const append = (database: Database, site: string, growths: readonly Growth[], clock: () => Date): Promise<Added[]> =>
  retrying(() =>
    database.query.transaction().execute(async (query) => {
      const held = await hold(database.kind, query, site);
      const ids = growths.map(({ id }) => id);
      const there = await query
        .selectFrom('entries')
        .select(['id', 'contentHash', 'serverTime'])
        .where('id', 'in', ids)
        .where('site', '=', site)
        .execute();
      const seen = new Map(there.map(({ id, contentHash, serverTime }) => [id, { contentHash, serverTime }]));
      const added: Growth[] = [];
      for (const growth of growths) {
        if (seen.has(growth.id)) continue;
        seen.set(growth.id, { contentHash: growth.contentHash, serverTime: '' });
        added.push(growth);
      }
      const now = added.length > 0 ? await grow(query, held, added, clock()) : '';
      return growths.map((growth): Added => {
        const known = seen.get(growth.id)!;
        if (known.contentHash !== growth.contentHash) return { status: 'conflict' };
        return added.includes(growth) ? { status: 'added', serverTime: now } : { status: 'known', serverTime: known.serverTime || now };
      });
    }),
  );
