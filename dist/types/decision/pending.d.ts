import type { Resolved } from '../core/config.js';
import type { Decision } from '../core/store.js';
/** Notes a decision until its receipt is made. Returns what takes the note away. */
export declare function note(config: Resolved, decision: Decision): () => void;
/**
 * Proves what pages that went too soon left until now, oldest first, one tab at a time. Each note stays until its own
 * receipt is made, by `prove`; two pages that make it all the same make it under one id.
 */
export declare function replay(config: Resolved, now: number, prove: (decision: Decision) => Promise<unknown>): Promise<void>;
