/** Does an `Authorization` header carry this token? Takes the same time whatever is wrong: digests of one length are compared. */
export declare function carries(header: string | undefined, token: string): boolean;
/** Names by which a machine calls itself. */
export declare const LOOPBACK: RegExp;
/**
 * Without a token only this very machine may read. A request that came through a proxy, or under a foreign name (DNS
 * rebinding), is not from it.
 */
export declare function isLocal(header: (name: string) => string | undefined): boolean;
