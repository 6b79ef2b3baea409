import type { Parts } from '../parts.js';
import type { Text } from '../types.js';
/** The texts a visitor was offered: their language, and each text as it stood. */
export interface Words {
    readonly language: string;
    readonly texts: Readonly<Record<string, unknown>>;
}
type Overrides = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Both layers' texts as the drawn parts show them, from that `file`, the owner's own over ours; null when they cannot be had. */
export declare function wordsOf(language: string, overrides: Overrides | undefined, { locale }: Parts, file?: string): Promise<Words | null>;
/** An owner's text in this language, or in French, or in the first there is. */
export declare function pick(text: Text | undefined, language: string): string | null;
/** The value with every text that is given per language in this one, and every purpose of ours in words, at any depth. */
export declare function spoken(value: unknown, words: Words): unknown;
export {};
