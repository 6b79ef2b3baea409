import type { Receipt } from '../types.js';
/** What the proof part keeps on this device; where storage is denied, what this page remembers. */
export interface Journal {
    visitor: string | null;
    receipts: Receipt[];
    /** The same receipts as CSV, so that handing them over at once needs no code here. */
    csv: string;
}
/** Read at once and without the proof part. What cannot be read is what this page remembers. */
export declare function readJournal(memory: Journal): Journal;
/** Whether earlier pages left receipts to make or to deliver, or something to erase: `placet-pending…`, `placet-outbox`. */
export declare function isWaiting(): boolean;
