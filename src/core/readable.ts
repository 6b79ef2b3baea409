import type { State } from '../types.js';

/** What a receipt comes to in words: the same for the visitor, for the officer, and in proof. */

export type Answer = State | 'exempt';

/** Only these authorise anything. R104. */
export const authorises = (state: Answer | undefined): boolean => state === 'given' || state === 'renewed';
