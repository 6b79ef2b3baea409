import type { Config } from '../../../src/types.js';
import { contrast, toHex } from './contrast.js';
import { read, write } from './paths.js';

/** The four colours an owner sets; every other follows from them or from the preset. */
export const ROLES = ['surface', 'text', 'accent', 'on-accent'] as const;
export type Role = (typeof ROLES)[number];
export type Scheme = 'light' | 'dark';

/** Colours as the preview draws them, so whatever the preset, in both schemes. */
export type Measured = Readonly<Record<Scheme, Readonly<Record<Role | 'muted', string>>>>;

/** What has to be told from what, and by how much. WCAG 2.2, 1.4.3 and 1.4.11. */
export const PAIRS = [
  { code: 'text', front: 'text', back: 'surface', least: 4.5 },
  { code: 'muted', front: 'muted', back: 'surface', least: 4.5 },
  { code: 'button', front: 'on-accent', back: 'accent', least: 4.5 },
  { code: 'edge', front: 'accent', back: 'surface', least: 3 },
] as const;

/** Schemes a visitor can meet. */
export function schemes({ ui }: Config): Scheme[] {
  const theme = ui ? ui.theme : undefined;
  return theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
}

export interface Figure {
  code: (typeof PAIRS)[number]['code'];
  scheme: Scheme;
  front: string;
  back: string;
  ratio: number;
  least: number;
}

export const figures = (config: Config, measured: Measured | null): Figure[] =>
  schemes(config).flatMap((scheme) =>
    PAIRS.flatMap(({ code, front, back, least }) => {
      const colours = measured?.[scheme];
      const ratio = colours && contrast(colours[front], colours[back]);
      return ratio ? [{ code, scheme, front: toHex(colours[front]), back: toHex(colours[back]), ratio, least }] : [];
    }),
  );

const path = (role: Role): string => `ui.tokens.${role}`;
const BOTH = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/;

/** The colour an owner has set, in that scheme; undefined while the preset's stands. */
export function setColour(config: Config, role: Role, scheme: Scheme): string | undefined {
  const token = read(config, path(role));
  if (typeof token !== 'string') return undefined;
  const both = BOTH.exec(token);
  return both ? both[scheme === 'light' ? 1 : 2] : token;
}

/** The config with that colour; the other scheme keeps what it has. */
export function withColour(config: Config, role: Role, scheme: Scheme, colour: string, measured: Measured | null): Config {
  if (schemes(config).length === 1) return write(config, path(role), colour);
  const other: Scheme = scheme === 'light' ? 'dark' : 'light';
  const standing = setColour(config, role, other) ?? toHex(measured?.[other][role] ?? colour);
  const [light, dark] = scheme === 'light' ? [colour, standing] : [standing, colour];
  return write(config, path(role), `light-dark(${light}, ${dark})`);
}
