import type { Rule } from '../rule.js';
import { saying } from '../texts.js';

/** Data tied to a cookie or a device is not anonymous, whatever it is called. R212. */
export const anonymous: Rule = {
  code: 'anonymous',
  level: 'must',
  source: 'RGPD 4(1)',
  check: saying(/\banonym\p{L}*|non nominativ\p{L}*|non[- ]personal (data|information)/iu),
};
