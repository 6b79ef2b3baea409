import type { Database } from './database.js';
/** Opens a ledger in PostgreSQL or an engine that speaks like it. Nothing is connected before the first query. */
export declare function openPostgres(url: string): Database;
