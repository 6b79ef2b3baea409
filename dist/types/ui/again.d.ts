/** Places the host where the visitor can reach it: in the page's open modal window, or first in its body. */
export declare function placeAgain(host: HTMLElement): void;
