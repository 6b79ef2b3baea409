import type { Rule } from '../rule.js';

/** The built-in labels, for an owner who changes one of the two. */
const BUILT_IN: Readonly<Record<string, readonly [accept: string, reject: string]>> = {
  fr: ['Tout accepter', 'Tout refuser'],
  en: ['Accept all', 'Reject all'],
};
/** How much longer one label may be before the buttons no longer weigh the same. */
const MOST = 1.6;

/** The two answers have labels of like length. R13. */
export const unevenLabels: Rule = {
  code: 'uneven-labels',
  level: 'should',
  source: 'CNIL, recommandation §34',
  check: ({ texts = {} }) =>
    Object.entries(texts).flatMap(([language, own]) => {
      const [accept, reject] = BUILT_IN[language] ?? [];
      const labels = [own.acceptAll ?? accept, own.rejectAll ?? reject];
      const lengths = labels.map((label) => label?.length ?? 0);
      const isEven = !lengths[0] || !lengths[1] || Math.max(...lengths) / Math.min(...lengths) <= MOST;
      const path = `texts.${language}.${own.rejectAll ? 'rejectAll' : 'acceptAll'}`;
      return isEven ? [] : [{ path, values: { one: labels[0]!, other: labels[1]! } }];
    }),
};
