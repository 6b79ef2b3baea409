import type { Context } from '../decision/index.js';
import type { Actions } from '../parts.js';
/** What is put on record before anything is asked: that the last choice has run out, and an objection that the owner takes for an answer. */
export declare function before({ store, receipts, deciding }: Context, isDue: () => boolean, decide: Actions['decide']): Promise<void>;
