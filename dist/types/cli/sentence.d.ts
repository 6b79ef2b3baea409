/** An error in one line; some carry only a code, or only the errors they stand for. */
export declare function sentenceOf(error: unknown): string;
