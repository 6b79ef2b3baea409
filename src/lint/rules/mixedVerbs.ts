import type { Rule } from '../rule.js';
import { labelled } from '../texts.js';

const YES = /accept|autoris|consen[ts]|agree|allow|\bok\b|\boui\b|\byes\b/i;
const NO = /refus|rejet|reject|declin|deny/i;
/** «Continuer sans accepter» is the one refusal that names what it does not do. R16. */
const WITHOUT = /sans (l’|l')?(accepter|consentir|autoriser)|without (accepting|agreeing|consenting)/i;

/** A button that refuses does not say yes, nor the other way round. R17. */
export const mixedVerbs: Rule = {
  code: 'mixed-verbs',
  level: 'must',
  source: 'CNIL, SAN-2021-024',
  check: (config) =>
    [
      ...labelled(config, ['rejectAll', 'rejectChanges', 'denied']).filter(({ text }) => YES.test(text.replace(WITHOUT, ''))),
      ...labelled(config, ['acceptAll', 'acceptChanges', 'allow', 'granted']).filter(({ text }) => NO.test(text) || WITHOUT.test(text)),
    ].map(({ path, text }) => ({ path, values: { words: text } })),
};
