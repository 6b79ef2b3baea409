import type { Piece, Ui } from './piece.js';
import type { Words } from './words.js';
interface Props {
    ui: Ui;
    words: Words;
    embed: HTMLElement;
    poster?: string;
}
/** Who is behind what is blocked, what showing it does and grants, and one tap to allow it, for now or for good. R214. */
export declare function Placeholder({ ui, words, embed, poster }: Props): import("preact").JSX.Element;
/**
 * A placeholder stands in the box of each held embed until it is released, and again when it is taken back; wherever the page
 * moves the embed, and no longer than the page keeps it and its marks.
 */
export declare function start(ui: Ui): Promise<Piece>;
export {};
