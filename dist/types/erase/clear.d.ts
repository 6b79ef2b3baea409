import type { Erased, Leftover } from '../types.js';
import type { Place } from './place.js';
import type { Target } from './targets.js';
export interface Cleared {
    readonly erased: Erased[];
    readonly leftover: Leftover[];
    /** What is left after the second look, when what had come back has been erased once more. */
    readonly settled: Promise<Leftover[]>;
}
/** One kind of place is rid of what the targets match, and is looked at again two seconds later. Never rejects. */
export declare function clear(place: Place, targets: readonly Target[], isKept: (name: string) => boolean, hadRun?: (service: string) => boolean, was?: readonly string[]): Promise<Cleared>;
