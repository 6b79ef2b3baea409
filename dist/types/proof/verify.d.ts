import type { Receipt } from '../types.js';
/** Whether a record still matches its own hash. A record without a hash proves nothing, and so does not. */
export declare function isIntact(receipt: Receipt): Promise<boolean>;
/**
 * Index of the first record that was altered, or that does not follow the one before it; −1 when the chain holds. The
 * first record may follow one that is no longer kept. R97.
 */
export declare function firstBreak(receipts: readonly Receipt[]): Promise<number>;
