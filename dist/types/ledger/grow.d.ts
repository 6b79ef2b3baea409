import type { Transaction } from 'kysely';
import type { Database, Tables } from './database.js';
import type { Entry } from './entry.js';
/** What a new entry brings; its place in the chain, and what it is filed under, are given to it here. */
export type Growth = Omit<Entry, 'site' | 'sequence' | 'serverTime' | 'previous' | 'link'>;
/** The end of a chain, held by this transaction until it ends. */
export interface Held {
    readonly kind: Database['kind'];
    readonly site: string;
    readonly sequence: number;
    readonly link: string | null;
    readonly serverTime: string;
}
/**
 * Takes hold of a site's chain. Others wait: on SQLite there is one connection, on Postgres the site's row is locked, and were
 * that ever to fail the primary key (site, sequence) lets only one of two take a place.
 */
export declare function hold(kind: Database['kind'], query: Transaction<Tables>, site: string): Promise<Held>;
/** The chain is longer by these entries, in this order. Returns the server time they carry. */
export declare function grow(query: Transaction<Tables>, held: Held, growths: readonly Growth[], now: Date): Promise<string>;
