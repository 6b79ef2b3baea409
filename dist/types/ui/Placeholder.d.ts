import type { Piece, Ui } from './piece.js';
import type { Words } from './words.js';
/** Who is behind what is blocked, what showing it does, and one tap to allow it. R214. */
export declare function Placeholder({ ui, words, embed }: {
    ui: Ui;
    words: Words;
    embed: HTMLElement;
}): import("preact").JSX.Element;
/** A placeholder stands in the box of each held embed until it is released, and again when it is taken back. */
export declare function start(ui: Ui): Promise<Piece>;
