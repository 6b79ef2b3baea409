import type { Ui } from './piece.js';
import type { Words } from './words.js';
/**
 * What the visitor chose, until when it holds, and everything this device keeps of it: to read, to take away, to forget. Nothing
 * where nothing is `asked` and nothing is kept.
 */
export declare function Choices({ ui, words, asked }: {
    ui: Ui;
    words: Words;
    asked: boolean;
}): import("preact").JSX.Element | null;
