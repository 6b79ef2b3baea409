import type { Receipt } from '../types.js';
/** Stands at the end of an extract's `integrity.note`. */
export declare const NOTE = "An extract: the hash is that of the whole record, which the controller keeps.";
/**
 * What a receipt proves to the one third party that relies on it: its own answer and purpose, the act and the notice. What others
 * were answered is not its business: the state is its own, and an act that answered all alike reads like any other. The hash
 * stays that of the whole record, to be looked up by; `recordId`, known to the controller alone, keeps others from trying answers
 * against it. Null where the service is not in it, or where it was about others. GDPR 5(1)(c), 26, R99.
 */
export declare function partnerProof(receipt: Receipt, id: string): Receipt | null;
