import type { Resolved } from '../core/config.js';
import type { Store } from '../core/store.js';
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
export declare const readJournal: (config: Resolved) => Journal;
/** The last of it could not be stored. */
export declare const isHeld: (config: Resolved) => boolean;
/** Milliseconds that a receipt may stay on this device. R219. */
export declare const stay: ({ receipts }: Resolved) => number;
/**
 * Adds the record that `make` builds on the last one. It is kept on this device, or in memory where that is refused, which is
 * reported. One of that id that is there already, because two pages proved the same act, stands for it.
 */
export declare function append({ config, report }: Store, now: number, id: string, make: (journal: Journal) => Promise<Receipt>): Promise<Receipt>;
/** Nothing too old stays, though nothing was decided. R219. */
export declare function trim(config: Resolved, now: number): Promise<void>;
/** Notes when the ledger took a receipt that is still kept here. */
export declare function acknowledge(config: Resolved, receiptId: string, serverTime: string): Promise<void>;
/** Deletes the receipts and the visitor id from this device. R100. */
export declare function forgetJournal(config: Resolved): Promise<void>;
