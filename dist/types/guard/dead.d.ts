/**
 * Addresses that every browser fails by itself, without a look at the network: the request then errs exactly as a
 * blocked one does, events, states and all. The first names nothing; port 1 is a bad port (Fetch standard, §2.9).
 */
export declare const deadAddress: () => string;
export declare const deadSocket: () => string;
