import type { Database } from './database.js';
/** Where the ledger keeps its data: a PostgreSQL address, or else a file. */
interface Place {
    readonly databaseUrl?: string | null;
    readonly file?: string;
}
/** The packages its database needs. */
export declare const driversOf: ({ databaseUrl }: Place) => string[];
/** Opens the database of the settings, having loaded only the driver it needs. */
export declare function openDatabase({ databaseUrl, file }: Place): Promise<Database>;
export {};
