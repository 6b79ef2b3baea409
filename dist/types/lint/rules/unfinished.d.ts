import type { Rule } from '../rule.js';
/** What a template left to be filled in has not been published by mistake. R217. */
export declare const unfinished: Rule;
