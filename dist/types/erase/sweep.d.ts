import type { Erased } from '../types.js';
import type { Place } from './place.js';
import type { Target } from './targets.js';
export interface Swept {
    /** What was there, once for each service that declares it. */
    readonly found: Erased[];
    /** Names that are there all the same. */
    readonly still: readonly string[];
    /** False where the browser cannot list what it holds. */
    readonly supported: boolean;
}
/** Removes from one place what the targets match, and looks whether it is gone. What `was` there just before counts as found. */
export declare function sweep(place: Place, targets: readonly Target[], isKept: (name: string) => boolean, was?: readonly string[]): Promise<Swept>;
