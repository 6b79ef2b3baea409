import type { Entry } from './entry.js';
/** What an entry is found and purged by. It follows from the content and the server time, is verified with them, and goes with the content. */
export interface Filed {
    readonly visitor: string | null;
    /** When the choice it proves ends. */
    readonly ends: string | null;
    /** When the receipt itself promised that the controller's copy would go. R98. */
    readonly keepUntil: string | null;
}
/** What an entry has to be filed under: nothing, unless it holds a receipt. */
export declare function filedUnder({ kind, content, serverTime }: Pick<Entry, 'kind' | 'content' | 'serverTime'>): Filed;
/** Is a row found, and purged, by what its content says? Else a search misses it, or it is kept too long or not long enough. */
export declare function isFiled(row: Entry & Filed): boolean;
