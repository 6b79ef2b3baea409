import { sql } from 'kysely';
import type { Database } from './database.js';
import type { Filter } from './entries.js';
import type { Outcome } from './entry.js';

/** Decisions of one day (UTC, by the server's clock) under one notice. Refusals always stand beside acceptances. */
export interface Figures extends Readonly<Record<Outcome, number>> {
  readonly day: string;
  readonly site: string;
  readonly noticeVersion: string | null;
  readonly language: string | null;
}

/** Counts by day, site, notice version and language. Erased receipts still count: their outcome says nothing of a person. */
export async function figures(database: Database, { site, from, to }: Filter): Promise<Figures[]> {
  const day = sql<string>`substr(${sql.ref('serverTime')}, 1, 10)`;
  const rows = await database.query
    .selectFrom('entries')
    .select([day.as('day'), 'site', 'noticeVersion', 'language', 'outcome', ({ fn }) => fn.countAll<number>().as('count')])
    .where('outcome', 'is not', null)
    .$if(site !== undefined, (query) => query.where('site', '=', site!))
    .$if(from !== undefined, (query) => query.where('serverTime', '>=', from!))
    .$if(to !== undefined, (query) => query.where('serverTime', '<', to!))
    .groupBy([day, 'site', 'noticeVersion', 'language', 'outcome'])
    .orderBy(day)
    .execute();
  const lines = new Map<string, Figures>();
  for (const { count, outcome, ...group } of rows) {
    const key = JSON.stringify([group.day, group.site, group.noticeVersion, group.language]);
    const line = lines.get(key) ?? { ...group, accepted: 0, refused: 0, partial: 0, withdrawn: 0, lapsed: 0 };
    lines.set(key, { ...line, [outcome!]: Number(count) });
  }
  return [...lines.values()];
}
