import { sql } from 'kysely';
import type { Database, EntryRow } from './database.js';
import { fileAnew, moveNotices, shareNotices } from './moved.js';
import { retrying } from './retry.js';

/**
 * What brings a database from one version to the next. Each may be run twice and by two processes at once: every statement
 * says `if not exists`, so no lock is needed that some Postgres-compatible engine lacks. Never change one that was released.
 */
const migrations: readonly ((database: Database, clock: () => Date) => Promise<void>)[] = [
  async ({ query: { schema } }) => {
    await schema
      .createTable('sites')
      .ifNotExists()
      .addColumn('site', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('link', 'text')
      .addColumn('serverTime', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('entries')
      .ifNotExists()
      .addColumn('site', 'text', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('serverTime', 'text', (column) => column.notNull())
      .addColumn('previous', 'text')
      .addColumn('noticeHash', 'text')
      .addColumn('noticeVersion', 'text')
      .addColumn('language', 'text')
      .addColumn('outcome', 'text')
      .addColumn('contentHash', 'text', (column) => column.notNull())
      .addColumn('link', 'text', (column) => column.notNull())
      .addColumn('content', 'text')
      .addColumn('visitor', 'text')
      .addColumn('ends', 'text')
      .addColumn('keepUntil', 'text')
      .addPrimaryKeyConstraint('entries_chain', ['site', 'sequence'])
      .execute();
    const index = (name: string, columns: (keyof EntryRow)[]) => schema.createIndex(name).ifNotExists().on('entries').columns(columns);
    // Unique within a site, so that the table can be distributed by site.
    await index('entries_id', ['id', 'site']).unique().execute();
    await index('entries_visitor', ['visitor']).execute();
    await index('entries_time', ['serverTime', 'id']).execute();
    await index('entries_ends', ['ends']).execute();
    await index('entries_keep', ['keepUntil']).execute();
    // Holds every column the figures need, so that no content is read for them.
    await index('entries_figures', ['serverTime', 'outcome', 'site', 'noticeVersion', 'language']).execute();
    await schema
      .createTable('notices')
      .ifNotExists()
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('storedAt', 'text', (column) => column.notNull())
      .execute();
  },
  // A notice is kept only if an entry names it, which has to be found among millions.
  async ({ query: { schema } }) => {
    await schema.createIndex('entries_notice').ifNotExists().on('entries').columns(['noticeHash']).execute();
  },
  // Everything that is kept can be verified.
  async (database, clock) => {
    await moveNotices(database, clock);
    await fileAnew(database);
  },
  // Each chain holds every notice that its receipts name; whether it does has to be found among millions.
  async (database, clock) => {
    const { schema } = database.query;
    await schema.createIndex('entries_naming').ifNotExists().on('entries').columns(['noticeHash', 'site']).execute();
    await schema.dropIndex('entries_notice').ifExists().execute();
    await shareNotices(database, clock);
  },
  // A receipt that came late is kept no longer than it promised.
  fileAnew,
];

/** The database is at the version of this code. Throws, having touched nothing, when it is of a newer one. */
export async function migrate(database: Database, clock: () => Date = () => new Date()): Promise<void> {
  const { query } = database;
  await retrying(() =>
    query.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .addColumn('appliedAt', 'text', (column) => column.notNull())
      .execute(),
  );
  const { version } = await query
    .selectFrom('migrations')
    .select(sql<number>`coalesce(max(version), 0)`.as('version'))
    .executeTakeFirstOrThrow();
  const current = Number(version);
  if (current > migrations.length)
    throw new Error(`This ledger was written by a newer release of Placet (schema ${current}). Install that release.`);
  for (const [index, apply] of migrations.entries()) {
    if (index < current) continue;
    await retrying(() => apply(database, clock));
    await query
      .insertInto('migrations')
      .values({ version: index + 1, appliedAt: clock().toISOString() })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .execute();
  }
}
