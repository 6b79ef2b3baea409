import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
/**
 * What must wait is asleep before it reaches the page. Fragments and detached trees are looked at once, when they join it; what
 * comes from another document, as from a template, at once: images load wherever they are, and nobody looks into shadow roots later.
 */
export declare const holdInsertion: (_held: Held, keeper: Keeper) => (() => void);
