import type { Receipt } from '../types.js';
import type { Outcome } from './entry.js';
/**
 * What a receipt counts as in the figures; null for a choice taken over from elsewhere, which was counted when it was made. What
 * counts is each answer that could have been a no, to a purpose or to a service alone; the event's state only tells a
 * withdrawal from a refusal. R104.
 */
export declare function outcomeOf({ event, purposes, services }: Receipt): Outcome | null;
