export type Tree = Document | ShadowRoot;
/**
 * Hides what our placeholders stand right before in that tree, unless they are `hidden`. Nothing is written on it, for it would
 * be in each copy the page makes. The returned function undoes it.
 */
export declare function hideIn(tree: Tree): () => void;
