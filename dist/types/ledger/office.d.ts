import { Hono } from 'hono';
import type { Gatekeeper } from './gatekeeper.js';
import type { Log } from './log.js';
import type { Store } from './store.js';
/** The part for whoever answers for the receipts. Everything here needs the token. */
export declare function office(store: Store, gatekeeper: Gatekeeper, retention: number | null, log: Log): Hono;
