import { answers, explanation } from './Banner.js';
import type { Ui } from './piece.js';

/** The first layer's text and its three answers as components, for a first layer of one's own. Ours calls them as functions, which is shorter. */
export const Explanation = ({ ui }: { ui: Ui }) => explanation(ui);
export const Answers = ({ ui }: { ui: Ui }) => answers(ui);
