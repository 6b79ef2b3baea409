/** The languages there are texts for. */
export declare const languages: readonly string[];
/**
 * The tag to speak: what the config names, else the page's, else the browser's, else French; of those, the first there
 * are texts for. A region falls back to its language. R38.
 */
export declare function chooseLanguage(wanted: unknown): string;
