import type { Rule } from '../rule.js';
import { saying } from '../texts.js';

/** No regret, no flattery, no threat. R81. */
export const pressure: Rule = {
  code: 'pressure',
  level: 'must',
  source: 'CEPD 03/2022',
  check: saying(
    /am[ée]liorer votre exp[ée]rience|meilleure exp[ée]rience|improve your experience|best (possible )?experience|dommage|d[ée]sol[ée]|sorry|unfortunately|malheureusement|vous risquez|you (may|will) (miss|lose)|tient à votre vie privée|value your privacy/i,
  ),
};
