import type { Receipt } from '../types.js';
import type { Words } from './words.js';
/** Each act on record: what, when, and its receipt to read, copy or keep. R93, R207, R218. */
export declare function History({ receipts, words, say }: {
    receipts: readonly Receipt[];
    words: Words;
    say(text: string): void;
}): import("preact").JSX.Element;
