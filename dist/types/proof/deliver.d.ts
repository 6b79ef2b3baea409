import type { Resolved } from '../core/config.js';
import type { Receipt } from '../types.js';
import type { Ledger } from './ledger.js';
import type { Notice } from './notice.js';
/** From here on what waits goes to this ledger: when its time comes, or when the connection is back. */
export declare function connect(to: Ledger): void;
/** Queues a receipt, so that it is not lost if the page goes, and sends it at once. Never rejects. */
export declare function deliver(receipt: Receipt, notice: Notice | null, to: Ledger): Promise<void>;
/** Sends what earlier pages left, save what is too old to be kept here. */
export declare function takeUp(to: Ledger): Promise<void>;
/** Forgets the visitor and what waits, after a last attempt to deliver it. */
export declare function abandon(config: Resolved, known: Ledger | null): Promise<void>;
