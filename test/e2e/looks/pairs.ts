/** What a look is made of, with every value it can take. */
export const FACTORS = {
  preset: ['default', 'minimal', 'rounded', 'dsfr'],
  theme: ['light', 'dark', 'auto'],
  layout: ['bar', 'box', 'dialog', 'inline'],
  lang: ['fr', 'en', 'ar'],
  width: [320, 768, 1280],
  layer: ['first', 'second'],
} as const;

type Factors = typeof FACTORS;
export type Combination = { readonly [name in keyof Factors]: Factors[name][number] };

const names = Object.keys(FACTORS) as (keyof Factors)[];

/** Every two values of different factors that this combination brings together. */
export const pairsOf = (combination: Combination): string[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} ${combination[one]}, ${other} ${combination[other]}`));

/** Every combination there is. */
export const everything: readonly Combination[] = names.reduce<object[]>(
  (found, name) => found.flatMap((part) => FACTORS[name].map((value) => ({ ...part, [name]: value }))),
  [{}],
) as Combination[];

/** Few combinations in which every two values meet at least once: the one that brings the most new pairs, until there is none. Always the same. */
export function pairwise(): Combination[] {
  const left = new Set(everything.flatMap(pairsOf));
  const chosen: Combination[] = [];
  while (left.size > 0) {
    let best = everything[0]!;
    let most = 0;
    for (const combination of everything) {
      const fresh = pairsOf(combination).filter((pair) => left.has(pair)).length;
      if (fresh > most) [best, most] = [combination, fresh];
    }
    for (const pair of pairsOf(best)) left.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** What comes after an answer, in each preset, theme, language and width at least once. */
export const MOMENTS = [
  { preset: 'default', theme: 'light', lang: 'fr', width: 320 },
  { preset: 'minimal', theme: 'dark', lang: 'ar', width: 1280 },
  { preset: 'rounded', theme: 'auto', lang: 'en', width: 768 },
  { preset: 'dsfr', theme: 'light', lang: 'fr', width: 1280 },
] as const;

/** Placeholders over a picture of the owner's, in a large box and in a small one. */
export const POSTERS = [
  { preset: 'default', theme: 'light', lang: 'fr', width: 768, height: 400 },
  { preset: 'rounded', theme: 'dark', lang: 'ar', width: 320, height: 260 },
] as const;
