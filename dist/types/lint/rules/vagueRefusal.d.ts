import type { Rule } from '../rule.js';
/** The button that refuses says so plainly. R15. */
export declare const vagueRefusal: Rule;
