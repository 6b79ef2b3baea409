import type { Rule } from '../rule.js';
import { saying } from '../texts.js';

/** Texts are text: a tag is shown letter by letter. Only `[label](url)` and `**strong**` are understood. */
export const markup: Rule = {
  code: 'markup',
  level: 'must',
  source: 'docs/languages.md',
  check: saying(/<\/?[a-z][^>]*>|&(nbsp|amp|lt|gt|quot|eacute|egrave|agrave);/i),
};
