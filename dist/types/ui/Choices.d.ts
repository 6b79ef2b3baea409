import type { Ui } from './piece.js';
import type { Words } from './words.js';
/** What the visitor chose, until when it holds, and everything this device keeps of it: to read, to take away, to forget. */
export declare function Choices({ ui, words }: {
    ui: Ui;
    words: Words;
}): import("preact").JSX.Element;
