import type { Piece, Ui } from './piece.js';
/** The second layer: a modal window over everything. Closing it changes nothing. */
export declare function start(ui: Ui): Promise<Piece>;
