import type { Decision, Store } from '../core/store.js';
import type { Parts, ProofPart, RecordOptions } from '../parts.js';
import type { Receipt } from '../types.js';
export declare const version: string;
/** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one, which is not waited for. */
export declare function record(store: Store, decision: Decision, parts: Parts, options?: RecordOptions): Promise<Receipt>;
/** Sends what an earlier page left in the outbox, and lets go of what is too old to be kept. Call it when `placet-outbox` is in `localStorage`. */
export declare function resume(store: Store, _parts: Parts, options?: RecordOptions): void;
/** What the page's `receipts` offer beyond reading at once. From here on nothing too old is kept. R219. */
export declare function startProof(store: Store): ReturnType<ProofPart['startProof']>;
