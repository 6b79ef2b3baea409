import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
/** What must wait is asleep before it reaches the page. Fragments and detached trees are looked at once, when they join it. */
export declare const holdInsertion: (_held: Held, keeper: Keeper) => (() => void);
