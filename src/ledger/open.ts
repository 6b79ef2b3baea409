import type { Database } from './database.js';

/** Where the ledger keeps its data: a PostgreSQL address, or else a file. */
interface Place {
  readonly databaseUrl?: string | null;
  readonly file?: string;
}

/** The packages its database needs. */
export const driversOf = ({ databaseUrl }: Place): string[] => ['kysely', databaseUrl ? 'pg' : 'better-sqlite3'];

/** Opens the database of the settings, having loaded only the driver it needs. */
export async function openDatabase({ databaseUrl, file = 'placet-ledger.db' }: Place): Promise<Database> {
  if (databaseUrl) return (await import('./postgres.js')).openPostgres(databaseUrl);
  return (await import('./sqlite.js')).openSqlite(file);
}
