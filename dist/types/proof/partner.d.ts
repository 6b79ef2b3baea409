import type { Receipt } from '../types.js';
/**
 * What a receipt proves to the one third party that relies on it: its own answer and purpose, the act and the notice. What others
 * were answered is not its business. The hash stays that of the whole record, to be looked up by. Null where the service is not in
 * it. GDPR 5(1)(c), 26, R99.
 */
export declare function partnerProof(receipt: Receipt, id: string): Receipt | null;
