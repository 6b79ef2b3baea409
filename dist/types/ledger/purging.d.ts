import { type Log } from './log.js';
import type { Store } from './store.js';
/** What has outlived its retention goes now and once a day, until the returned stop is called; that resolves when no purge is under way. */
export declare function keepPurging(store: Pick<Store, 'purge'>, retention: number | null, log: Log): () => Promise<void>;
