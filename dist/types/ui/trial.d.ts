import { type Colour } from './contrast.js';
type Tokens = Readonly<Record<string, string>>;
type Pair = readonly [front: string, back: string, least: number];
export declare const pairsOf: (isWritten: boolean) => readonly Pair[];
/** Each pair that would be hard to see, in words; empty when everything can be read. */
export declare const faultsIn: (colour: (name: string) => Colour | null, isWritten?: boolean) => string[];
/**
 * The owner's tokens as far as what they colour can be read: in a theme, light or dark, where it cannot, the preset's own
 * colours stand. What is no colour is taken as it is. `isWritten` says that the look writes in its accent. R85.
 */
export declare function tried(tokens: Tokens, sheets: readonly CSSStyleSheet[], wanted: string, isWritten: boolean, onWorn?: (scheme: string, colour: (name: string) => Colour | null) => void): {
    tokens: Tokens;
    faults: string[];
};
export {};
