import type { Rule } from '../rule.js';
/** Going on, scrolling or closing is no answer, and no text may say that it is. R7. */
export declare const continuedUse: Rule;
