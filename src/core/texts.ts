import type { Config } from '../types.js';

/** The file with the texts of a language: easy-to-read French where the site asks for it. */
export function textsOf(language: string, { ui }: Pick<Config, 'ui'>): string {
  // From the tag's `data-easy-to-read` it comes as text.
  const isEasy = ui && (ui.easyToRead as unknown);
  return language === 'fr' && (isEasy === true || isEasy === 'true') ? 'fr-falc' : language;
}
