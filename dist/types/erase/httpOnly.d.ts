/**
 * Tells whether a cookie that no script can see or remove stands under a name. The browser silently refuses to let a script
 * write over it (RFC 6265bis §5.7), while it accepts the very same write under another name. A name with the `__Http-` or
 * `__Host-Http-` prefix belongs to servers alone, so it counts as hidden wherever the browser knows these prefixes.
 */
export declare function httpOnlyDetector(domains: readonly (string | undefined)[], paths: readonly (string | undefined)[]): (name: string) => boolean;
