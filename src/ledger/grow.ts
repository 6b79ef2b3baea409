import type { Transaction } from 'kysely';
import { linkOf, type Unlinked } from './chain.js';
import type { Database, EntryRow, Tables } from './database.js';
import type { Entry } from './entry.js';
import { filedUnder } from './filed.js';

/** What a new entry brings; its place in the chain, and what it is filed under, are given to it here. */
export type Growth = Omit<Entry, 'site' | 'sequence' | 'serverTime' | 'previous' | 'link'>;

/** The end of a chain, held by this transaction until it ends. */
export interface Held {
  readonly kind: Database['kind'];
  readonly site: string;
  readonly sequence: number;
  readonly link: string | null;
  readonly serverTime: string;
}

/**
 * Takes hold of a site's chain. Others wait: on SQLite there is one connection, on Postgres the site's row is locked, and were
 * that ever to fail the primary key (site, sequence) lets only one of two take a place.
 */
export async function hold(kind: Database['kind'], query: Transaction<Tables>, site: string): Promise<Held> {
  await query
    .insertInto('sites')
    .values({ site, sequence: 0, link: null, serverTime: '' })
    .onConflict((conflict) => conflict.column('site').doNothing())
    .execute();
  const row = query.selectFrom('sites').selectAll().where('site', '=', site);
  const held = await (kind === 'postgres' ? row.forUpdate() : row).executeTakeFirstOrThrow();
  return { ...held, kind, sequence: Number(held.sequence) };
}

/** The chain is longer by these entries, in this order. Returns the server time they carry. */
export async function grow(query: Transaction<Tables>, held: Held, growths: readonly Growth[], now: Date): Promise<string> {
  const clock = now.toISOString();
  // A clock set back must not make the chain run backwards.
  const serverTime = clock > held.serverTime ? clock : held.serverTime;
  let { sequence, link } = held;
  const rows = growths.map((growth): EntryRow => {
    sequence += 1;
    const entry: Unlinked & Growth = { ...growth, site: held.site, sequence, serverTime, previous: link };
    link = linkOf(entry);
    return { ...entry, ...filedUnder(entry), link };
  });
  // Over a network, as few statements as possible; in the process itself, one short statement that stays prepared.
  const groups = held.kind === 'postgres' ? [rows] : rows.map((row) => [row]);
  for (const group of groups) await query.insertInto('entries').values(group).execute();
  await query.updateTable('sites').set({ sequence, link, serverTime }).where('site', '=', held.site).execute();
  return serverTime;
}
