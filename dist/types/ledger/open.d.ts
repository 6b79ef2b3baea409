import type { Database } from './database.js';
/** Opens the database of the settings, having loaded only the driver it needs. */
export declare function openDatabase({ databaseUrl, file }: {
    databaseUrl: string | null;
    file: string;
}): Promise<Database>;
