import type { Database } from './database.js';
import { need } from './peers.js';

/** Opens the database of the settings, having loaded only the driver it needs. */
export async function openDatabase({ databaseUrl, file }: { databaseUrl: string | null; file: string }): Promise<Database> {
  if (databaseUrl) {
    await need(['kysely', 'pg']);
    return (await import('./postgres.js')).openPostgres(databaseUrl);
  }
  await need(['kysely', 'better-sqlite3']);
  return (await import('./sqlite.js')).openSqlite(file);
}
