import type { Rule } from '../rule.js';
/** The two answers have labels of like length. R13. */
export declare const unevenLabels: Rule;
