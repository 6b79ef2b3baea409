import type { Draft } from './draft.js';
import type { Words } from './words.js';
/** On or off, never half: its label stays the same, its state is also in words. What differs inside a category is said under it. R158. */
export declare function Switch({ id, words, draft, describedBy }: {
    id: string;
    words: Words;
    draft: Draft;
    describedBy?: string;
}): import("preact").JSX.Element;
