/** Languages whose lists some browsers join in English: docs/languages.md. */
const AND: Readonly<Record<string, string>> = { ga: ' agus ', is: ' og ', mt: ' u ' };

/** Several things in a row, joined as the language joins them: «a, b et c», 「a、b、c」. What is empty is left out. */
export function inList(items: readonly string[], language: string): string {
  const said = items.filter(Boolean);
  const and = AND[language];
  if (!and || said.length < 2) return new Intl.ListFormat(language).format(said);
  return said.slice(0, -1).join(', ') + and + said.at(-1);
}

const COMMA: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '、' };

/** Several things side by side without an «and»: «localStorage, youtube.com». What is empty is left out. */
export const inRow = (items: readonly string[], language: string): string =>
  items.filter(Boolean).join(COMMA[language.slice(0, 2)] ?? ', ');

const COLON: Readonly<Record<string, string>> = { fr: '\u00a0: ', ja: '：', zh: '：' };

/** What several things have in common, and the things: «Accepté : YouTube et Vimeo». */
export const inListOf = (head: string, items: readonly string[], language: string): string =>
  head + (COLON[language.slice(0, 2)] ?? ': ') + inList(items, language);
