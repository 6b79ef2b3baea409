import type { Database } from './database.js';
/** The database is at the version of this code. Throws, having touched nothing, when it is of a newer one. */
export declare function migrate(database: Database, clock?: () => Date): Promise<void>;
