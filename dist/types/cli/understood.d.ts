/** A command's own options and arguments, by name. */
export type Known = Readonly<Record<string, {
    readonly type?: string;
}>>;
/**
 * What of a command line would be passed over in silence, in a sentence; null when all of it is understood. A misspelt option would
 * leave undone what it asks for, and a check that was never made looks like one that passed.
 */
export declare function whyNotUnderstood(given: readonly string[], known: Known): string | null;
