import type { Receipt } from '../../types.js';
import type { Texts } from './texts.js';
export declare const dateOf: (time: string, language: string) => string;
/** A receipt as lines a person can read: what it is about, and what it says. Nothing but a no is told as one. */
export declare function plainly(receipt: Receipt, serverTime: string, texts: Texts, language: string): [label: string, text: string][];
