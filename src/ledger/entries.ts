import type { Expression, SelectQueryBuilder, SqlBool } from 'kysely';
import type { Database, EntryRow, Tables } from './database.js';
import type { Entry } from './entry.js';
import { sequenceOf } from './sequence.js';

/** What to look for. Times are UTC ISO 8601 and mean the server's; `from` is inside, `to` is not. */
export interface Filter {
  readonly site?: string;
  readonly visitor?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Page {
  readonly entries: readonly Entry[];
  /** Where the next page starts; null after the last. */
  readonly next: string | null;
}

type Rows = SelectQueryBuilder<Tables, 'entries', EntryRow>;

/** Rows to read at a time when all are wanted: enough to be quick, few enough to stay small in memory. */
const CHUNK = 200;

const COLUMNS = [
  'site', 'sequence', 'kind', 'id', 'serverTime', 'previous', 'noticeHash', 'noticeVersion', 'language', 'outcome',
  'contentHash', 'link', 'content',
] as const; // biome-ignore format: one line reads best

const narrow = (rows: Rows, { site, visitor, from, to }: Filter): Rows =>
  rows
    .$if(site !== undefined, (query) => query.where('site', '=', site!))
    .$if(visitor !== undefined, (query) => query.where('visitor', '=', visitor!))
    .$if(from !== undefined, (query) => query.where('serverTime', '>=', from!))
    .$if(to !== undefined, (query) => query.where('serverTime', '<', to!));

const select = (database: Database): Rows => database.query.selectFrom('entries').select([...COLUMNS, 'visitor', 'ends', 'keepUntil']);

const tidy = (row: EntryRow): EntryRow => ({ ...row, sequence: sequenceOf(row.sequence) });

const encode = (row: Entry): string => Buffer.from(JSON.stringify([row.serverTime, row.id])).toString('base64url');

/** The place a cursor names; null for anything that is not one of ours. */
function decode(cursor: string): [serverTime: string, id: string] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPlace = Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string');
    return isPlace ? (place as [string, string]) : null;
  } catch {
    return null;
  }
}

export const isCursor = (cursor: string): boolean => decode(cursor) !== null;

/** The receipt with this id, oldest first where two sites hold one; null when unknown. */
export async function find(database: Database, id: string, site?: string): Promise<Entry | null> {
  const row = await narrow(select(database), { site })
    .where('id', '=', id)
    .where('kind', '=', 'receipt')
    .orderBy('serverTime')
    .executeTakeFirst();
  return row ? tidy(row) : null;
}

/** One page of receipts by the time they came, the newest first. */
export async function search(database: Database, filter: Filter, limit: number, cursor?: string): Promise<Page> {
  const place = cursor === undefined ? null : decode(cursor);
  const rows = await narrow(select(database), filter)
    .where('kind', '=', 'receipt')
    .$if(place !== null, (query) => query.where((where) => where(where.refTuple('serverTime', 'id'), '<', where.tuple(...place!))))
    .orderBy('serverTime', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit).map(tidy);
  return { entries, next: rows.length > limit ? encode(entries.at(-1)!) : null };
}

/** Every entry in the order of the chains, a few at a time, whatever their number. */
export async function* walk(database: Database, filter: Filter = {}): AsyncGenerator<EntryRow> {
  let last: EntryRow | null = null;
  for (;;) {
    const rows: EntryRow[] = await narrow(select(database), filter)
      .$if(last !== null, (query) =>
        query.where(
          (where) =>
            (filter.site
              ? where('sequence', '>', last!.sequence)
              : where(where.refTuple('site', 'sequence'), '>', where.tuple(last!.site, last!.sequence))) as Expression<SqlBool>,
        ),
      )
      .orderBy('site')
      .orderBy('sequence')
      .limit(CHUNK)
      .execute();
    for (const row of rows) yield tidy(row);
    if (rows.length < CHUNK) return;
    // As it stands there: from a number that is none nothing could be read on.
    last = rows.at(-1)!;
  }
}
