import type { Decision } from '../core/store.js';
import type { Receipt, Withdrawal } from '../types.js';
import type { Context } from './index.js';
import type { Present } from './present.js';
/** Makes the receipt of an act; null when that cannot be now. Until it is made the act is noted, and a later page makes it. Never rejects. */
export declare function prove({ store, parts }: Context, act: Decision): Promise<Receipt | null>;
export interface Effect {
    /** This page makes the receipt. */
    readonly proved: boolean;
    /** There is something new to know even where no answer turned. */
    readonly news?: boolean;
    /** What stood on this device when it was decided. */
    readonly was?: Present;
}
/**
 * What follows an act: what was withdrawn stops, listeners hear, the receipt is made unless another tab makes it, and
 * what denied services declared is erased. None waits for another, and none that fails stops another.
 */
export declare function startSettling(context: Context): (decision: Decision, { proved, news, was }: Effect) => Promise<Withdrawal>;
