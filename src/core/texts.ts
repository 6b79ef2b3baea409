import type { Config } from '../types.js';

/**
 * The file with the texts of a language: easy-to-read French where the site asks for it, else the French of public bodies
 * under their preset. Whoever shows, records or publishes a notice asks here, so that all three hold the same words. R87.
 */
export function textsOf(language: string, { ui }: Pick<Config, 'ui'>): string {
  if (language !== 'fr' || !ui) return language;
  // From the tag's `data-easy-to-read` it comes as text.
  const isEasy = ui.easyToRead as unknown;
  if (isEasy === true || isEasy === 'true') return 'fr-falc';
  return ui.preset === 'dsfr' ? 'fr-dsfr' : language;
}
