import type { Resolved } from './config.js';

/** The country whose law a site answers to: two capital letters, France where the config names none or nothing that could be one. GDPR 13(2)(d). */
export function jurisdictionOf({ jurisdiction }: Pick<Resolved, 'jurisdiction'>): string {
  const country = typeof jurisdiction === 'string' ? jurisdiction.toUpperCase() : '';
  return /^[A-Z]{2}$/.test(country) ? country : 'FR';
}
