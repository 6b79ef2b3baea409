import { page } from './page.js';

declare const __LANGUAGES__: string;

/** The languages there are texts for. */
export const languages: readonly string[] = __LANGUAGES__.split(' ');

/** Other names of languages we speak: Norwegian in general and Nynorsk; Hebrew as it was written until 1989. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he' };

/**
 * The tag to speak: what the config names, else the page's, else the browser's, else French; of those, the first there
 * are texts for. A region falls back to its language. R38.
 */
export function chooseLanguage(wanted: unknown): string {
  // There are no texts for `auto`.
  const asked = typeof wanted === 'string' ? [wanted] : [];
  for (const tag of [...asked, page('documentElement').lang, ...navigator.languages]) {
    // Some systems write `pt_BR`.
    const name = tag.toLowerCase().replaceAll('_', '-');
    const base = name.split('-')[0]!;
    const found = [name, base, ALIASES[base]].find((one) => languages.includes(one!));
    if (found) return found;
  }
  return 'fr';
}
