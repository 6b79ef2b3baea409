import type { State } from '../types.js';
/** What a receipt comes to in words: the same for the visitor, for the officer, and in proof. */
export type Answer = State | 'exempt';
/** Only these authorise anything. R104. */
export declare const authorises: (state: Answer | undefined) => boolean;
