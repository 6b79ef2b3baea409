import type { Rule } from '../rule.js';

const BUILT_IN = ['essential', 'preferences', 'statistics', 'marketing'];

/** A purpose of the owner's own is explained in a line: its name alone does not say what for. R18. */
export const noDescription: Rule = {
  code: 'no-description',
  level: 'must',
  source: 'CNIL, SAN-2022-027',
  check: ({ categories = {} }) =>
    Object.entries(categories)
      .filter(([id, own]) => own && !BUILT_IN.includes(id) && !own.description)
      .map(([id]) => ({ path: `categories.${id}.description`, values: { category: id } })),
};
