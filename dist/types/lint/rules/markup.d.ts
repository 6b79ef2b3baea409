import type { Rule } from '../rule.js';
/** Texts are text: a tag is shown letter by letter. Only `[label](url)` and `**strong**` are understood. */
export declare const markup: Rule;
