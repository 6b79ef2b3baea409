import type { Rule } from '../rule.js';
/** No regret, no flattery, no threat. R81. */
export declare const pressure: Rule;
