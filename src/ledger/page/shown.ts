/** The parts of a notice that are shown by name; the rest stands in its data. */
export interface Shown {
  readonly language?: string;
  readonly controller?: { readonly name?: string } | null;
  readonly scope?: string | readonly string[];
  readonly texts?: Readonly<Record<string, unknown>>;
  readonly buttons?: Readonly<Record<string, readonly string[]>>;
  readonly categories?: readonly { id: string; title?: string; description?: string | null; consequence?: string | null }[];
  /** What the first layer asked; null where the site drew its own, absent in notices of old. */
  readonly first?: { mode: string; heading: string; intro: string; asked: readonly string[]; also: readonly string[] } | null;
  readonly changes?: string | null;
  readonly services?: readonly { id?: string; name?: string; purpose?: string; category?: string; provider?: { name?: string } }[];
}

/** The texts of a notice, by key, as they were hashed. */
export const textsIn = ({ texts = {} }: Shown): [key: string, text: string][] =>
  Object.entries(texts).filter((pair): pair is [string, string] => typeof pair[1] === 'string');

/** A notice's texts with the values the visitor read in them. `name`: what stands for a name that only the page knew. */
export function readingOf(notice: Shown, name: string): (key: string) => string {
  const { controller, scope } = notice;
  const said = Object.fromEntries(textsIn(notice));
  const values = new Map([
    ['site', controller?.name ?? said.thisSite],
    ['manage', said.manage],
    ['hosts', [scope ?? []].flat().join(', ')],
    ['name', name],
  ]);
  return (key) => (said[key] ?? '').replace(/\{(\w+)\}/g, (asked, value) => values.get(value) ?? asked);
}
