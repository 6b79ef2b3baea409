import { type Colour } from './contrast.js';
type Tokens = Readonly<Record<string, string>>;
/** Each pair that would be hard to see, in words; empty when everything can be read. */
export declare const faultsIn: (colour: (name: string) => Colour | null) => string[];
/**
 * The owner's tokens as far as what they colour can be read: in a theme, light or dark, where it cannot, the preset's own
 * colours stand. What is no colour is taken as it is. R85.
 */
export declare function tried(tokens: Tokens, sheets: readonly CSSStyleSheet[], wanted: string): {
    tokens: Tokens;
    faults: string[];
};
export {};
