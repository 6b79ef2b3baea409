import type { Rule } from '../rule.js';
import { saying } from '../texts.js';

/** What a template left to be filled in has not been published by mistake. R217. */
export const unfinished: Rule = {
  code: 'unfinished',
  level: 'must',
  source: 'RGPD 12(1)',
  check: saying(
    /lorem ipsum|\bto ?do\b|\bx{3,}\b|à compl[ée]ter|to be completed|indiquez ici|dans cette section|votre (société|entreprise) ici|\[[^\]]*…[^\]]*\](?!\()/i,
  ),
};
