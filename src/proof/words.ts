import type { Parts } from '../parts.js';
import type { Text } from '../types.js';
import { said } from './said.js';

/** The texts a visitor was offered: their language, and each text as it stood. */
export interface Words {
  readonly language: string;
  readonly texts: Readonly<Record<string, unknown>>;
}

type Overrides = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Both layers' texts as the drawn parts show them, from that `file`, the owner's own over ours; null when they cannot be had. */
export async function wordsOf(
  language: string,
  overrides: Overrides | undefined,
  { locale }: Parts,
  file = language,
): Promise<Words | null> {
  try {
    const part = await locale(file);
    const details = await part.details?.();
    return { language, texts: { ...part.default, ...details?.default, ...overrides?.[language] } };
  } catch {
    return null;
  }
}

/** An owner's text in this language, or in French, or in the first there is. */
export function pick(text: Text | undefined, language: string): string | null {
  if (!text || typeof text !== 'object') return text ? String(text) : null;
  return said(text[language] ?? text[language.split('-')[0]!] ?? text.fr ?? Object.values(text)[0]) || null;
}

const isByLanguage = (value: object): boolean =>
  Object.entries(value).length > 0 &&
  Object.entries(value).every(([tag, text]) => /^[a-z]{2,3}(-\w+)*$/i.test(tag) && typeof text === 'string');

/** A text, or ours where it names a purpose of ours, as the drawn parts show it. */
const told = (text: unknown, texts: Words['texts']): unknown => (/^for-/.test(text as string) && said(texts[text as string])) || text;

/** The value with every text that is given per language in this one, and every purpose of ours in words, at any depth. */
export function spoken(value: unknown, words: Words): unknown {
  if (typeof value !== 'object' || !value) return told(value, words.texts);
  if (Array.isArray(value)) return value.map((item) => spoken(item, words));
  if (isByLanguage(value)) return pick(value as Text, words.language);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoken(item, words)]));
}
