import type { Database } from './database.js';
/** Opens or creates a ledger in one file. Throws when its folder is missing or another process has it. */
export declare function openSqlite(path: string): Database;
