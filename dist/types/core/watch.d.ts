import type { Store } from './store.js';
/**
 * Calls back at each grant; what the callback returns runs at the next withdrawal, or when the watch is stopped. What a
 * withdrawal has undone so runs no more: that very id, for one clean-up of the site's own does not stop every service of a category.
 */
export declare function startWatch(store: Store, id: string, onGranted: () => void | (() => void)): () => void;
/** Resolves once granted; rejects when the signal aborts first. */
export declare function whenGranted(store: Store, id: string, { signal }?: {
    signal?: AbortSignal;
}): Promise<void>;
