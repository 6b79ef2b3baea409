/** The style sheets of a first visit, banner and theme. Side by side they compress to some 40 bytes less. */
export declare const FIRST: readonly [string, string];
