/** Characters of the shortest token that nobody guesses, at any rate. */
export declare const SHORTEST_TOKEN = 24;
/** Can this be a token? */
export declare const isToken: (value: unknown) => value is string;
/**
 * The token of a ledger that others can reach; null for one that serves its own machine alone, which has to be said: an
 * environment variable that is not set must not open the ledger. Throws on anything else.
 */
export declare function tokenOf({ token, local }: {
    readonly token: string | null;
    readonly local?: boolean;
}): string | null;
/** Does an `Authorization` header carry this token? Takes the same time whatever is wrong: digests of one length are compared. An empty one opens nothing. */
export declare function carries(header: string | undefined, token: string): boolean;
/** Names by which a machine calls itself. */
export declare const LOOPBACK: RegExp;
/** A request, as far as it tells where it comes from. */
export interface Asked {
    header(name: string): string | undefined;
    /** The other end of the connection; undefined where it cannot be known. */
    readonly peer: string | undefined;
    /** Of HTTP. Browsers and tools speak 1.1 or later; a proxy that only passes on may still speak 1.0. */
    readonly version?: string;
}
/**
 * Without a token only this very machine may read. A request that came from another address, through a proxy, under a foreign
 * name (DNS rebinding) or from a page of another origin is not from it.
 */
export declare function isLocal({ header, peer, version }: Asked): boolean;
