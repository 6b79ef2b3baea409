/** The sentence for packages that are not there: which, and the command that adds them all at once. */
export declare const missing: (names: readonly string[]) => string;
/** Returns when every one of these packages can be loaded. Throws the sentence that names the missing ones. */
export declare function need(names: readonly string[], load?: (name: string) => Promise<unknown>): Promise<void>;
