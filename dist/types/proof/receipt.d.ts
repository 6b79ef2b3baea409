import type { Resolved } from '../core/config.js';
import type { Decision } from '../core/store.js';
import type { Receipt } from '../types.js';
import type { Offer } from './offer.js';
import type { Surroundings } from './surroundings.js';
export interface Facts extends Omit<Offer, 'notice'> {
    readonly config: Resolved;
    readonly decision: Decision;
    readonly around: Surroundings;
    /** What stands in the way of a whole proof, in a sentence. */
    readonly note: string | null;
    readonly ids: {
        readonly receipt: string;
        readonly record: string;
        readonly visitor: string;
    };
    /** Epoch milliseconds. */
    readonly now: number;
    readonly previous: Receipt | null;
}
/** The record of one decision, still without its hash. Same facts, same record. R86–R88, R91, R96, R101–R103. */
export declare function receiptOf(facts: Facts): Receipt;
