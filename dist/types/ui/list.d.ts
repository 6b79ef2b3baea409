/** Several things in a row, joined as the language joins them: «a, b et c», 「a、b、c」. What is empty is left out. */
export declare function inList(items: readonly string[], language: string): string;
