/** Several things in a row, joined as the language joins them: «a, b et c», 「a、b、c」. What is empty is left out. */
export declare function inList(items: readonly string[], language: string): string;
/** Several things side by side without an «and»: «localStorage, youtube.com». What is empty is left out. */
export declare const inRow: (items: readonly string[], language: string) => string;
/** What several things have in common, and the things: «Accepté : YouTube et Vimeo». */
export declare const inListOf: (head: string, items: readonly string[], language: string) => string;
