import type { Database } from './database.js';
/** The database is at the version of this code. Throws, having touched nothing, when it is of a newer one. */
export declare function migrate({ query }: Pick<Database, 'query'>, now?: () => Date): Promise<void>;
