/**
 * Addresses that every browser fails by itself, without a look at the network: the request then errs exactly as a
 * blocked one does, events, states and all. The first names nothing; port 1 is a bad port (Fetch standard, §2.9).
 */
export const deadAddress = (): string => `blob:${location.origin}/held-by-placet-guard`;
export const deadSocket = (): string => `${location.protocol.replace('http', 'ws')}//${location.hostname}:1/held-by-placet-guard`;
