import type { Rule } from '../rule.js';
/** What others reuse, or what measures, is not what the site cannot do without. R65. */
export declare const notEssential: Rule;
