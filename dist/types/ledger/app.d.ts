import { Hono } from 'hono';
import type { LedgerOptions } from './options.js';
import type { Store } from './store.js';
/** The ledger as a Hono app over any store. Mount it at any path: `site.route('/consent', createApp(store, options))`. */
export declare function createApp(store: Store, options: LedgerOptions): Hono;
