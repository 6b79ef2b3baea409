import type { Resolved } from '../core/config.js';
import type { Events, Receipt } from '../types.js';
import type { Ledger } from './ledger.js';
import type { Notice } from './notice.js';
/** What the ledger has not acknowledged yet, across pages. */
export interface Outbox {
    readonly receipts: readonly Receipt[];
    /** By hash: needed when the ledger does not know one. */
    readonly notices: Readonly<Record<string, Notice>>;
    /** Attempts that failed in a row. */
    readonly failures: number;
    /** Not before this time. Epoch milliseconds. */
    readonly retryAt: number;
}
export declare const readOutbox: ({ config }: Pick<Ledger, 'config'>) => Outbox;
/** Changes the outbox, and leaves no key behind when nothing waits. Notices stay as long as a receipt names them. */
export declare function changeOutbox({ config, report }: Ledger, change: (before: Outbox) => Partial<Outbox>): Promise<void>;
export declare function forgetOutbox(config: Resolved): Promise<void>;
/** Tells the page how a receipt fares on its way, and the developer when one got lost. R94. */
export declare function report(ledger: Omit<Ledger, 'url'>, receiptId: string, status: Events['delivery']['status']): void;
/** Puts a receipt, and the notice it names, where it waits for the ledger. Nothing is ever given up without a report: those given up are given back. R94. */
export declare const enqueue: (receipt: Receipt, notice: Notice | null, ledger: Ledger) => Promise<readonly Receipt[]>;
/** The same for one that was there already, and has been written over. */
export declare const requeue: (receipt: Receipt, notice: Notice | null, ledger: Ledger) => Promise<readonly Receipt[]>;
/** Gives up what waits for a ledger that the config no longer names: of that storage visitors are told no more. R219, R227. */
export declare function giveUp(to: Omit<Ledger, 'url'>): Promise<void>;
/** Gives up what has waited longer than a receipt may stay on this device. R219. */
export declare function trimOutbox(ledger: Ledger, now: number): Promise<void>;
