import type { Decision } from '../core/store.js';
/** Notes a decision until its receipt is made. Returns what takes the note away. */
export declare function note(decision: Decision): () => void;
/** Decisions of pages that went too soon, oldest first; they are noted no more. */
export declare function takeLate(now: number): Decision[];
