import type { Parts } from '../parts.js';
import type { Placet } from '../types.js';
import type { Store } from './store.js';
/** What is kept on this device, for reading at once; what needs hashing fetches the proof part. */
export declare function createReceipts({ memory }: Store, parts: Parts): Placet['receipts'];
