/** Pictures of both layers on the site itself, on a phone and on a desktop, in each language; the second in its whole length. Returns the files' names. R89. */
export declare const takeScreenshots: (url: string, folder: string, languages: readonly string[]) => Promise<string[]>;
