/**
 * Whether the browser refuses a script's write under a name that it takes under another. Firefox shows a script its own
 * writes through `document.cookie` before it has refused them; asked by the store, it answers for the jar.
 */
export declare function refusedByStore(name: string, domains: readonly (string | undefined)[]): Promise<boolean>;
