/** The one text a value has under RFC 8785, so that the same content always gives the same hash. R90. Throws on what JSON cannot hold: a lone surrogate, a cycle, a number that is none. */
export declare const canonical: (value: unknown) => string;
/** A copy that holds only JSON. Half a surrogate pair, which RFC 8785 forbids, becomes the replacement character. */
export declare const plain: <T>(value: T) => T;
