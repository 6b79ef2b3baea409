import type { Rule } from '../rule.js';
/** A purpose of the owner's own is explained in a line: its name alone does not say what for. R18. */
export declare const noDescription: Rule;
