/** Loads once, when first asked; after a failure, again at the next asking. */
export declare function lazy<T>(load: () => Promise<T>): () => Promise<T>;
