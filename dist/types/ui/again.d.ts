import type { Ui } from './piece.js';
/** The page's own modal window on top, if one is open; the one with the focus is. */
export declare function modal(): Element | undefined;
/**
 * Follows what the page has become: its language, and where the visitor can reach the host, in the page's open modal window, or
 * first in its body; not over what has the focus.
 */
export declare function placeAgain(host: HTMLElement, { store }: Ui, records?: readonly MutationRecord[]): void;
