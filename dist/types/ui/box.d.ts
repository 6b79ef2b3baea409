/**
 * Gives a stand-in the box of what it stands right before, also when the page grows, shrinks or gets its style sheets late;
 * the page does not move. Returns the stop.
 */
export declare function standIn(embed: HTMLElement, host: HTMLElement): () => void;
