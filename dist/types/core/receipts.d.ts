import type { Placet } from '../types.js';
import type { Store } from './store.js';
/** What is kept on this device and can be read at once. */
export declare function createReceipts(store: Store): Pick<Placet['receipts'], 'all' | 'latest' | 'export'>;
