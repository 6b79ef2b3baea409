import type { Ui } from './piece.js';
/** The first layer's text and its three answers as components, for a first layer of one's own. Ours calls them as functions, which is shorter. */
export declare const Explanation: ({ ui }: {
    ui: Ui;
}) => import("preact").JSX.Element;
export declare const Answers: ({ ui }: {
    ui: Ui;
}) => import("preact").JSX.Element;
