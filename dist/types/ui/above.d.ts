import type { Look } from './piece.js';
/** Stands at the top of the window, where a page can be scrolled past it but never further up. */
export declare const standAbove: NonNullable<Look['stand']>;
