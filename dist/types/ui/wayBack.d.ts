import type { UiConfig } from '../types.js';
import type { Ui } from './piece.js';
import type { Words } from './words.js';
/** Rules for the floating button: the owner's colours and place. */
export declare function looks(ui: UiConfig, token: (name: string) => string): string;
/** Those rules with the colours that this host of ours has in its theme; they are what it shows when it stands on the page. */
export declare function rulesFor(ui: UiConfig, host: Element): string;
/**
 * Gives the way back its name and its look, here and on the pages on which only the core is loaded:
 * `settings|language of the page|label|rules|its own language`, see core/reopen.ts.
 */
export declare function keepWayBack({ store, words }: Pick<Ui, 'store'> & {
    words: Words;
}, rules: string): void;
