import type { Journal as CoreJournal } from '../core/journal.js';
import type { Decision, Store } from '../core/store.js';
import type { Parts, ProofPart } from '../parts.js';
import type { Receipt } from '../types.js';
type Options = Parameters<ProofPart['record']>[3];
export declare const version: string;
/** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one, which is not waited for. */
export declare function record(store: Store, decision: Decision, parts: Parts, options?: Options): Promise<Receipt>;
/** Sends what an earlier page left in the outbox. Call it when `placet-outbox` is in `localStorage`. */
export declare function resume(store: Store, _parts: Parts, options?: Options): void;
/** What is kept now, on this device or, where that is denied, on this page. */
export declare const journal: () => CoreJournal;
/** True when every receipt kept here still matches its hash and its predecessor's; false when that cannot be shown. */
export declare const verify: () => Promise<boolean>;
/** Deletes the receipts and the visitor id from this device, after a last attempt to deliver what waits. The choice stays. R100, R207. */
export declare function forget(): Promise<void>;
export {};
