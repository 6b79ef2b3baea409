import type { Receipt } from '../types.js';
import type { Entry } from './entry.js';
/** Does an entry match its own hashes? Else it was altered. What was erased has no content left to match; what only the chain shows, verifying tells. R97. */
export declare function isWhole(entry: Entry): boolean;
/** The receipt an entry holds; null where there is none, where it was erased, and where it is no longer what was recorded. */
export declare function receiptIn(entry: Entry): Receipt | null;
