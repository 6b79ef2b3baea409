import type { Database, EntryRow } from './database.js';
import type { Entry } from './entry.js';
/** What to look for. Times are UTC ISO 8601 and mean the server's; `from` is inside, `to` is not. */
export interface Filter {
    readonly site?: string;
    readonly visitor?: string;
    readonly from?: string;
    readonly to?: string;
}
export interface Page {
    readonly entries: readonly Entry[];
    /** Where the next page starts; null after the last. */
    readonly next: string | null;
}
export declare const isCursor: (cursor: string) => boolean;
/** The receipt with this id, oldest first where two sites hold one; null when unknown. */
export declare function find(database: Database, id: string, site?: string): Promise<Entry | null>;
/** One page of receipts by the time they came, the newest first. */
export declare function search(database: Database, filter: Filter, limit: number, cursor?: string): Promise<Page>;
/** Every entry in the order of the chains, a few at a time, whatever their number. */
export declare function walk(database: Database, filter?: Filter): AsyncGenerator<EntryRow>;
