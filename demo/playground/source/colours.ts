import type { Config } from '../../../src/types.js';
import { contrast } from '../../../src/ui/contrast.js';
import { sheetOf } from '../../../src/ui/host.js';
import dsfr from '../../../src/ui/presets/dsfr.css?inline';
import minimal from '../../../src/ui/presets/minimal.css?inline';
import rounded from '../../../src/ui/presets/rounded.css?inline';
import { pairsOf, tried } from '../../../src/ui/trial.js';
import { hexOf } from './contrast.js';
import { read, write } from './paths.js';

/** The colours an owner is most likely to set, and those that follow from the style unless they say. */
export const ROLES = ['surface', 'text', 'accent', 'on-accent'] as const;
export const FURTHER = ['muted', 'raised', 'edge', 'focus'] as const;
export type Role = (typeof ROLES)[number] | (typeof FURTHER)[number];
export type Scheme = 'light' | 'dark';

const PRESETS: Readonly<Record<string, string>> = { minimal, rounded, dsfr };

/** What can be told from what, by how much, in one scheme. */
export interface Figure {
  /** The pair: front, then back. */
  code: string;
  scheme: Scheme;
  front: string;
  back: string;
  /** 0 where one of the two is no opaque colour. */
  ratio: number;
  least: number;
}

/** Colours as the owner has typed them, over the style's own; not as drawn, since what cannot be read is not drawn. R85. */
export interface Measured {
  readonly colours: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
  /** Whether Placet draws the style's own colours in the place of these. */
  readonly refused: boolean;
}

/** Schemes a visitor can meet. */
export function schemes({ ui }: Config): Scheme[] {
  const theme = ui ? ui.theme : undefined;
  return theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
}

/** Measures by what Placet itself goes by, on this page, unseen. */
export function measure({ ui }: Config): Partial<Record<Scheme, Measured>> {
  const { tokens = {}, preset = '', theme = 'auto' } = ui || {};
  const found: Partial<Record<Scheme, Measured>> = {};
  const sheets = Object.hasOwn(PRESETS, preset) ? [sheetOf(PRESETS[preset]!)] : [];
  // As `lookOf` does: public bodies' links and quiet buttons are written in the accent.
  const isWritten = preset === 'dsfr';
  tried(tokens, sheets, theme, isWritten, (scheme, colour) => {
    const hex = (name: string): string => hexOf(colour(name) ?? [0, 0, 0]);
    const figures = pairsOf(isWritten).map(([front, back, least]): Figure => {
      const [one, other] = [colour(front), colour(back)];
      const ratio = one && other ? contrast(one, other) : 0;
      return { code: `${front}/${back}`, scheme: scheme as Scheme, front: hex(front), back: hex(back), ratio, least };
    });
    const names = [...ROLES, ...FURTHER];
    found[scheme as Scheme] = {
      colours: Object.fromEntries(names.map((name) => [name, hex(name)])),
      figures,
      refused: figures.some(({ ratio, least }) => ratio < least),
    };
  });
  return found;
}

const path = (role: Role): string => `ui.tokens.${role}`;
const BOTH = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/;

/** The colour an owner has set, in that scheme; undefined while the style's stands. */
export function setColour(config: Config, role: Role, scheme: Scheme): string | undefined {
  const token = read(config, path(role));
  if (typeof token !== 'string') return undefined;
  const both = BOTH.exec(token);
  return both ? both[scheme === 'light' ? 1 : 2] : token;
}

/**
 * The config with that colour. The other scheme keeps what it has, seen or not, so that a change of theme loses no colour and
 * brings none where it was not meant for.
 */
export function withColour(config: Config, role: Role, scheme: Scheme, colour: string): Config {
  const both = measure({ ui: { ...(config.ui || {}), theme: 'auto' } });
  const of = (one: Scheme): string => (one === scheme ? colour : both[one]!.colours[role]!);
  return write(config, path(role), `light-dark(${of('light')}, ${of('dark')})`);
}
