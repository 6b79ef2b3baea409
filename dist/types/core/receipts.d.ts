import type { Placet } from '../types.js';
import type { Store } from './store.js';
/** What is kept on this device, for reading at once; what needs hashing, or forgets, is fetched. */
export declare function createReceipts({ memory }: Store, fetched: Pick<Placet['receipts'], 'verify' | 'forget'>): Placet['receipts'];
