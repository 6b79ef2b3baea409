import type { Store } from '../core/store.js';
import { type Words } from './words.js';
/** The words of a first layer that asks about a change, or that has more to say than most. R43, R45, R73, R74, R107. */
export declare function rareWords(store: Store, words: Words): {
    changed: boolean;
    also: string;
    words: Words;
};
