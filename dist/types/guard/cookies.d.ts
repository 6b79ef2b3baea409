import type { Held } from './held.js';
/** Writes of held cookies do nothing, as where cookies are denied. */
export declare function holdCookies(held: Held): () => void;
