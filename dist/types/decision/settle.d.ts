import type { Decision } from '../core/store.js';
import type { Receipt, Withdrawal } from '../types.js';
import type { Context } from './index.js';
/** Makes the receipt of an act. Until it is made the act is noted, so that a page that goes too soon loses no proof. */
export declare function prove({ store, parts }: Context, decision: Decision): Promise<Receipt>;
/**
 * What follows an act: what was withdrawn stops, listeners hear, the receipt is made unless another tab makes it, and
 * what denied services declared is erased.
 */
export declare function settle(context: Context, decision: Decision, { proved, undoable }: {
    proved: boolean;
    undoable: ReadonlySet<string>;
}): Promise<Withdrawal>;
