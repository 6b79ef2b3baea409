/** A host is this domain, or lies under it. */
export declare const isUnder: (host: string, domain: string) => boolean;
/** The domains of a `scope` that is a list, as a cookie names them: a dot before one says no more. */
export declare const listed: (scope: unknown) => string[];
/** Those of them that this host is part of. Where there is none, the choice counts for the host alone. R50. */
export declare const domainsFor: (scope: unknown, host: string) => string[];
