import type { Kysely } from 'kysely';
import type { Entry } from './entry.js';
import type { Filed } from './filed.js';
/** An entry as stored. */
export type EntryRow = Entry & Filed;
export interface Tables {
    entries: EntryRow;
    /** The end of each site's chain; locked while the chain grows. */
    sites: {
        site: string;
        sequence: number;
        link: string | null;
        serverTime: string;
    };
    /** Where notices stood before they had a place in the chains; what is left here could not be given one. */
    notices: {
        hash: string;
        content: string;
        storedAt: string;
    };
    migrations: {
        version: number;
        appliedAt: string;
    };
}
/** An open database, and the little in which the two kinds differ. */
export interface Database {
    readonly kind: 'sqlite' | 'postgres';
    readonly query: Kysely<Tables>;
    /** After an erasure: nothing erased is left in the files, as far as the database can see to it. */
    scrub(): Promise<void>;
    close(): Promise<void>;
}
