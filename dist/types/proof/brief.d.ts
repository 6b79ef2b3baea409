/** An id as receipts and notices name it: one too long is cut, and told from others by a fingerprint at its end. */
export declare const brief: (id: string) => string;
