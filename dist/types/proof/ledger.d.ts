import type { Resolved } from '../core/config.js';
import type { Store } from '../core/store.js';
import type { Events } from '../types.js';
/** Where receipts go when the config names an endpoint, and who hears of it. */
export interface Ledger {
    /** Absolute, without a slash at the end. */
    readonly url: string;
    readonly config: Resolved;
    readonly onDelivery?: (detail: Events['delivery']) => void;
    /** Codes for the developer's console. */
    readonly report: Store['report'];
}
/** Null when receipts stay on this device. */
export declare function ledgerOf({ config, report }: Store, onDelivery: Ledger['onDelivery']): Ledger | null;
