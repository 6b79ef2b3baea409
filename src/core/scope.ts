/** A host is this domain, or lies under it. */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** The domains of a `scope` that is a list, as a cookie names them: a dot before one says no more. */
export const listed = (scope: unknown): string[] =>
  (Array.isArray(scope) ? scope : []).flatMap((one) => (typeof one === 'string' ? one.toLowerCase().replace(/^\./, '') : []));

/** Those of them that this host is part of. Where there is none, the choice counts for the host alone. R50. */
export const domainsFor = (scope: unknown, host: string): string[] => listed(scope).filter((domain) => isUnder(host, domain));
