import type { Rule } from '../rule.js';
import { labelled } from '../texts.js';

const PLAIN = /refus|rejet|reject|declin|sans (l’|l')?accepter|without accepting/i;
/** «Je décline les finalités non essentielles», «only necessary»: one has to work out that it is a no. */
const VAGUE = /essenti|n[ée]cessa|indispensab|plus tard|later|non,? merci|no,? thanks|continue[rz]?$/i;

/** The button that refuses says so plainly. R15. */
export const vagueRefusal: Rule = {
  code: 'vague-refusal',
  level: 'must',
  source: 'CNIL, 12/12/2024',
  check: (config) =>
    labelled(config, ['rejectAll', 'rejectChanges'])
      .filter(({ path, text }) => VAGUE.test(text) || (/^texts\.(fr|en)\./.test(path) && !PLAIN.test(text)))
      .map(({ path, text }) => ({ path, values: { words: text } })),
};
