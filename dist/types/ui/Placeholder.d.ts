import type { Piece, Ui } from './piece.js';
/** A placeholder stands in the box of each held embed until it is released, and again when it is taken back. */
export declare function start(ui: Ui): Promise<Piece>;
