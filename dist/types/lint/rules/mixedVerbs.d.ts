import type { Rule } from '../rule.js';
/** A button that refuses does not say yes, nor the other way round. R17. */
export declare const mixedVerbs: Rule;
