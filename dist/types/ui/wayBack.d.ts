import type { UiConfig } from '../types.js';
import type { Ui } from './piece.js';
import type { Words } from './words.js';
/** Rules for the floating button: the owner's colours and place, and out of the text's way on a phone. */
export declare function looks(ui: UiConfig, token: (name: string) => string): string;
/** Gives the way back its name and its look, here and on the pages on which only the core is loaded: `language|label|rules`. */
export declare function keepWayBack({ store, words }: Pick<Ui, 'store'> & {
    words: Words;
}, host: Element): void;
