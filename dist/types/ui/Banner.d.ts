import type { Piece, Ui } from './piece.js';
/** The first layer: stands while it is wanted, stays behind the preferences when they were opened from it, and is gone at once after an answer. */
export declare function start(ui: Ui): Piece;
