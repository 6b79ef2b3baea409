import type { Kysely } from 'kysely';
import type { Entry } from './entry.js';
/** An entry as stored: with what it is searched and purged by. Those columns follow from the content and go with it. */
export interface EntryRow extends Entry {
    readonly visitor: string | null;
    /** When the choice it proves ends. */
    readonly ends: string | null;
    /** When the receipt itself promised that the controller's copy would go. R98. */
    readonly keepUntil: string | null;
}
export interface Tables {
    entries: EntryRow;
    /** The end of each site's chain; locked while the chain grows. */
    sites: {
        site: string;
        sequence: number;
        link: string | null;
        serverTime: string;
    };
    /** Content-addressed: the key is the hash of the content. */
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
