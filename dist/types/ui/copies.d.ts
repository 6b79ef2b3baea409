/** Takes away copies of our elements, as a library makes that keeps pages: they come without a shadow root, and answer to nobody. */
export declare function dropCopies(root: ParentNode): void;
/** The same of what has just come: a page may be large, and change often. */
export declare function dropAdded(records: readonly MutationRecord[]): void;
/** The same now and as they come, until the returned stop is called. */
export declare function watchCopies(): () => void;
