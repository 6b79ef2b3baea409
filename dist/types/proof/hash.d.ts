/** `sha256-` and the digest in base64url without padding; null where the page has no WebCrypto (plain http). */
export declare function sha256(text: string): Promise<string | null>;
/** The hash of a value's canonical form; null where it cannot be had. Never rejects. */
export declare function hashOf(value: unknown): Promise<string | null>;
