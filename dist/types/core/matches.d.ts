/**
 * True when `name` is what the pattern says, `*` standing for any characters, none included. No regular expression is
 * built from what a site declares, so that no pattern can stall the page. A pattern of stars alone matches nothing: it
 * would take the visitor's session with it.
 */
export declare function matches(pattern: string, name: string): boolean;
/** True for `*`, `**` and so on. */
export declare const isEverything: (pattern: string) => boolean;
