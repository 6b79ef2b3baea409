import type { Receipt } from '../types.js';
import type { Outcome } from './entry.js';
/** What a receipt counts as in the figures. The state of each purpose is what counts; the event's only tells a withdrawal from a refusal. R104. */
export declare function outcomeOf(receipt: Receipt): Outcome;
