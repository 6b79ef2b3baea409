/** What is wrong with a value as a notice, as a path and a sentence; null when it is one. */
export declare function whyNotNotice(value: unknown): {
    path: string;
    message: string;
} | null;
