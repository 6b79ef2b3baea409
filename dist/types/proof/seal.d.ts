import type { Receipt } from '../types.js';
/** What is hashed: the record with `hash` and `signature` null. */
export declare const unsealed: (receipt: Receipt) => Receipt;
/** The record with its hash. Where none can be made the record says so, and why. */
export declare function seal(receipt: Receipt): Promise<Receipt>;
