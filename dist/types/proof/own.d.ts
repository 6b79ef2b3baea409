import type { Resolved } from '../core/config.js';
import type { Service } from '../types.js';
import type { Words } from './words.js';
/** Placet's own storage, declared like any service's: data minimal, kept on this site, nobody else's. R64, R227. */
export declare const ownService: ({ cookieName, duration, receipts }: Resolved, { texts }: Words) => Service;
/** How long a receipt stays on the visitor's device when the owner does not say: the choice it proves, and as long again. */
export declare const KEPT = "P1Y";
