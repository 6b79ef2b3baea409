/** The element that has the focus, through shadow roots. */
export declare function focused(): HTMLElement | null;
/** Focus goes back to where the visitor was; where that is gone, to the way that leads here again. WCAG 2.4.3, R156. */
export declare function giveBack(opener: HTMLElement | null): void;
