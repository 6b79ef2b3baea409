import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
/**
 * What the parser inserts, and what came by a way no other concern sees. A script is asleep before it runs: the parser
 * lets observers speak at its end tag (HTML §13.2.6.4.8); the rest is stopped, though its request may have left.
 */
export declare function holdParsed(_held: Held, keeper: Keeper): () => void;
