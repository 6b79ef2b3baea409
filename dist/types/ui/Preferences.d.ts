import { type Draft } from './draft.js';
import type { Piece, Ui } from './piece.js';
import type { Words } from './words.js';
/** What the window holds: every category with its services, who answers for the data, what was chosen, and the answers where there are any to give. */
export declare function Panel({ ui, words, draft }: {
    ui: Ui;
    words: Words;
    draft: Draft;
}): import("preact").JSX.Element;
/** The second layer: a modal window over everything. Closing it changes nothing. */
export declare function start(ui: Ui): Promise<Piece>;
