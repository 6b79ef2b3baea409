import type { Rule } from '../rule.js';
/** A tracker that measures lasts thirteen months at most. R67. */
export declare const longTracker: Rule;
