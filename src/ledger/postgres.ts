import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database, Tables } from './database.js';

/** Opens a ledger in PostgreSQL or an engine that speaks like it. Nothing is connected before the first query. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'placet-ledger',
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 60_000,
  });
  // A connection lost while idle is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgres', query, scrub: async () => {}, close: () => query.destroy() };
}
