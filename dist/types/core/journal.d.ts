import type { Receipt } from '../types.js';
import type { Store } from './store.js';
/** What the proof part keeps on this device; where storage is denied, what this page remembers. */
export interface Journal {
    visitor: string | null;
    receipts: Receipt[];
    /** The same receipts as CSV, so that handing them over at once needs no code here. */
    csv: string;
    /** The device did not take it: what it still has is older. */
    held?: boolean;
}
/** Read at once and without the proof part. What cannot be read is what this page remembers. */
export declare function readJournal({ config, memory }: Pick<Store, 'config' | 'memory'>): Journal;
/** Something when earlier pages left something to erase, receipts to make, or to deliver to a ledger that the config still names. */
export declare const waiting: (config: Store['config']) => boolean;
