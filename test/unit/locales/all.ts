import { loaders } from '../../../src/locales/index.js';

/** Texts by key, both files together: a test does not care which key stands where unless it says so. */
export type Book = Readonly<Record<string, string>>;

export interface Locale {
  /** Name of the file, without its ending. */
  readonly file: string;
  /** The language it is written in. */
  readonly language: string;
  readonly first: Book;
  readonly second: Book;
  readonly texts: Book;
}

/** Every file of texts there is. */
export const locales: readonly Locale[] = await Promise.all(
  Object.entries(loaders).map(async ([file, load]) => {
    const part = await load();
    const first = part.default as Book;
    const second = (await part.details()).default as Book;
    return { file, language: file.split('-')[0]!, first, second, texts: { ...first, ...second } };
  }),
);

export const locale = (file: string): Locale => locales.find((one) => one.file === file)!;

/** `[name, locale]` for `describe.each`. */
export const byName = locales.map((one) => [one.file, one] as const);
