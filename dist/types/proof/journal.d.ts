import type { Resolved } from '../core/config.js';
import type { Receipt } from '../types.js';
/** What is kept on this device; the oldest receipt first. */
export interface Journal {
    /** Random, made with the first receipt, and for proof only. R92. */
    readonly visitor: string;
    readonly receipts: readonly Receipt[];
    /** The same as CSV, so that the core hands it over at once without code for it. */
    readonly csv?: string;
    /** The ledger's clock, by receipt id; beside the records, whose hashes it would break. R95. */
    readonly serverTimes?: Readonly<Record<string, string>>;
}
export declare const readJournal: () => Journal;
/**
 * Adds the record that `make` builds on the last one. It is kept on this device, or in memory where that is refused. One of
 * that id that is there already, because two pages proved the same act, stands for it.
 */
export declare const append: (config: Resolved, now: number, id: string, make: (journal: Journal) => Promise<Receipt>) => Promise<Receipt>;
/** Notes when the ledger took a receipt that is still kept here. */
export declare const acknowledge: (receiptId: string, serverTime: string) => Promise<void>;
/** Deletes the receipts and the visitor id from this device. R100. */
export declare const clearJournal: () => Promise<void>;
