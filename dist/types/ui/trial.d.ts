import { type Colour } from './contrast.js';
type Tokens = Readonly<Record<string, string>>;
/** What is seen on what, and how well it must be. WCAG 2.2, 1.4.3 and 1.4.11. */
export declare const PAIRS: readonly [readonly ['text', 'surface', 4.5], readonly ['text', 'raised', 4.5], readonly ['muted', 'surface', 4.5], readonly ['muted', 'raised', 4.5], readonly ['on-accent', 'accent', 4.5], readonly ['on-accent', 'hover', 4.5], readonly ['accent', 'surface', 3], readonly ['edge', 'surface', 3], readonly ['focus', 'surface', 3]];
/** Each pair that would be hard to see, in words; empty when everything can be read. */
export declare const faultsIn: (colour: (name: string) => Colour | null) => string[];
/**
 * The owner's tokens as far as what they colour can be read: in a theme, light or dark, where it cannot, the preset's own
 * colours stand. What is no colour is taken as it is. R85.
 */
export declare function tried(tokens: Tokens, sheets: readonly CSSStyleSheet[], wanted: string, onWorn?: (scheme: string, colour: (name: string) => Colour | null) => void): {
    tokens: Tokens;
    faults: string[];
};
export {};
