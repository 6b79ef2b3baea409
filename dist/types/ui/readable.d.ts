import type { Receipt } from '../types.js';
import type { Words } from './words.js';
export type Line = readonly [label: string, text: string];
/** A receipt as lines a person can read: when, until when, what of each category and service, how, and to which text. R93, R218. */
export declare function linesOf({ event, purposes, services, notice, subject }: Receipt, { say, language }: Words): Line[];
/** The same as a text to keep, one act after the other. */
export declare const textOf: (receipts: readonly Receipt[], words: Words) => string;
