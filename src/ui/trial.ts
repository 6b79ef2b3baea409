import { page } from '../core/page.js';
import { type Colour, colourIn, contrast } from './contrast.js';
import { FIRST } from './first.js';
import { sheetOf } from './host.js';
import { tokenSheet } from './tokens.js';

type Tokens = Readonly<Record<string, string>>;

type Pair = readonly [front: string, back: string, least: number];

/** What is seen on what, and how well it must be. WCAG 2.2, 1.4.3 and 1.4.11. */
const PAIRS: readonly Pair[] = [
  ['text', 'surface', 4.5],
  ['text', 'raised', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'hover', 4.5],
  ['accent', 'surface', 3],
  ['edge', 'surface', 3],
  ['focus', 'surface', 3],
];
/** And where a look also writes in its accent: links, quiet buttons. */
const WRITTEN: readonly Pair[] = [
  ['accent', 'surface', 4.5],
  ['accent', 'raised', 4.5],
];

export const pairsOf = (isWritten: boolean): readonly Pair[] =>
  isWritten ? [...PAIRS.filter(([front]) => front !== 'accent'), ...WRITTEN] : PAIRS;

const COLOURS: readonly unknown[] = [...PAIRS.flat(), 'line'];
/** What an accent becomes under the pointer when neither the preset nor the owner says: as in theme.css. */
const PRESSED = 'color-mix(in srgb, var(--placet-accent) 86%, #000)';
/** What is written on an accent when the owner does not say. */
const INKS = ['#ffffff', '#161b26'] as const;

/** Each pair that would be hard to see, in words; empty when everything can be read. */
export const faultsIn = (colour: (name: string) => Colour | null, isWritten = false): string[] =>
  pairsOf(isWritten).flatMap(([front, back, least]) => {
    const [one, other] = [colour(front), colour(back)];
    const reached = one && other ? contrast(one, other) : 0;
    if (reached >= least) return [];
    return [`${front} on ${back}: ${reached ? `${Math.floor(reached * 10) / 10}:1` : 'no opaque colour'}, at least ${least}:1`];
  });

/** A place where tokens take effect unseen. The page is as it was after `end`. */
function place(sheets: readonly CSSStyleSheet[]) {
  const host = document.createElement('placet-trial');
  const root = host.attachShadow({ mode: 'open' });
  const unseen = sheetOf(':host{display:none!important;forced-color-adjust:none!important}');
  const spot = root.appendChild(document.createElement('i'));
  page('documentElement').append(host);
  const look = getComputedStyle(spot);
  return {
    wear: (tokens: Tokens) => void (root.adoptedStyleSheets = [sheetOf(FIRST[1]), ...sheets, tokenSheet(tokens), unseen]),
    written: (name: string) => look.getPropertyValue(`--placet-${name}`).trim(),
    colour(value: string): Colour | null {
      // A mix is computed in one notation, whatever the owner wrote; what is no colour leaves nothing there.
      spot.style.setProperty('background-color', `color-mix(in srgb, ${value}, ${value})`);
      const found = colourIn(look.backgroundColor);
      spot.style.removeProperty('background-color');
      return found;
    },
    end: () => host.remove(),
  };
}

/**
 * The owner's tokens as far as what they colour can be read: in a theme, light or dark, where it cannot, the preset's own
 * colours stand. What is no colour is taken as it is. `isWritten` says that the look writes in its accent. R85.
 */
export function tried(
  tokens: Tokens,
  sheets: readonly CSSStyleSheet[],
  wanted: string,
  isWritten: boolean,
  onWorn?: (scheme: string, colour: (name: string) => Colour | null) => void,
): { tokens: Tokens; faults: string[] } {
  const { wear, written, colour, end } = place(sheets);
  const named = (name: string) => colour(`var(--placet-${name})`);
  const faults: string[] = [];
  const kept: Record<string, string> = {};
  for (const [at, scheme] of ['light', 'dark'].entries()) {
    if (wanted !== 'auto' && wanted !== scheme) continue;
    // A preset's own hover goes with its own accent.
    const worn: Tokens = tokens.accent ? { hover: PRESSED, ...tokens } : tokens;
    wear({ ...worn, scheme });
    const accent = tokens.accent && !tokens['on-accent'] && named('accent');
    const contrasts = INKS.map((ink) => (accent ? contrast(accent, colour(ink)!) : 0));
    const given: Tokens = accent ? { ...worn, 'on-accent': INKS[contrasts[0]! >= contrasts[1]! ? 0 : 1] } : worn;
    wear({ ...given, scheme });
    const found = faultsIn(named, isWritten);
    onWorn?.(scheme, named);
    faults.push(...found.map((fault) => `${scheme}, ${fault}`));
    wear({ scheme });
    for (const name of Object.keys(given).filter((one) => COLOURS.includes(one))) {
      const pair = [kept[name] ?? written(name), kept[name] ?? written(name)];
      if (!found[0]) pair[at] = given[name]!;
      kept[name] = wanted === 'auto' ? `light-dark(${pair})` : pair[at]!;
    }
  }
  end();
  return { tokens: { ...Object.fromEntries(Object.entries(tokens).filter(([name]) => !COLOURS.includes(name))), ...kept }, faults };
}
