import type { Decision } from '../core/store.js';
import type { Erased, Leftover } from '../types.js';
import type { Context } from './index.js';
import type { Present } from './present.js';
/** What an act took back is erased, and what it refused of what an earlier release left. Of what was there, and a vendor took away itself, it is told too. */
export declare const clearAfter: (context: Context, { denied }: Decision, was: Present) => Promise<{
    erased: Erased[];
    leftover: Leftover[];
    settled: Promise<Leftover[]>;
} | null>;
/** Does what earlier pages could not. What was granted again meanwhile, or is declared no more, is let be. */
export declare function clearLate(context: Context): Promise<void>;
