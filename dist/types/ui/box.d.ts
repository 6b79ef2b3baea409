/**
 * Gives a stand-in the box of what it stands for, also when the page grows, shrinks or gets its style sheets late, and
 * hides the latter; the page does not move. The returned function undoes the hiding.
 */
export declare function standIn(embed: HTMLElement, root: ShadowRoot): () => void;
