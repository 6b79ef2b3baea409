import type { Rule } from '../rule.js';
/** Data tied to a cookie or a device is not anonymous, whatever it is called. R212. */
export declare const anonymous: Rule;
