import type { Store } from '../core/store.js';
import type { Words } from './words.js';
/** Who answers for the data, how to reach them, what one may ask of them. R20, R36, R206. */
export declare function About({ store, words }: {
    store: Store;
    words: Words;
}): import("preact").JSX.Element;
