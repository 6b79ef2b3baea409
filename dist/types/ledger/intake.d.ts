import { Hono } from 'hono';
import type { Gatekeeper } from './gatekeeper.js';
import type { LedgerOptions } from './options.js';
import type { Store } from './store.js';
/** Bytes. A receipt of three hundred services described in full fits; so does their notice. */
export declare const LARGEST_RECEIPT: number;
/** The open part: what browsers send, from the declared origins alone. A request that names no origin comes from no page, and needs the token. */
export declare function intake(store: Store, gatekeeper: Gatekeeper, { origins }: LedgerOptions): Hono;
