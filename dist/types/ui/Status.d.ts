import type { Piece, Ui } from './piece.js';
/** A quiet confirmation of what the visitor did, with a way back to it. It takes no focus from where it is, and goes by itself. */
export declare function start(ui: Ui): Promise<Piece>;
