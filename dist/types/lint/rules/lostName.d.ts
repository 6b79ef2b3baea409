import type { Rule } from '../rule.js';
/** The first layer says who asks, and where to change one's mind. R20. */
export declare const lostName: Rule;
