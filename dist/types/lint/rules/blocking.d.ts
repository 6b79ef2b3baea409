import type { Rule } from '../rule.js';
/** A banner that the page waits for is lawful only where refusing is as easy, and is a poor welcome; one that stands beside the page is the alternative. R26. */
export declare const blocking: Rule;
