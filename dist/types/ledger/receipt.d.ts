/** What is wrong with a value as a receipt, as a path and a sentence; null when it is one. */
export declare function whyNotReceipt(value: unknown): {
    path: string;
    message: string;
} | null;
