import type { Context } from 'hono';
import type { LedgerOptions } from './options.js';
/** Who is asking, and whether they may. Throws a refusal when not. */
export declare function createGatekeeper({ token, perMinute, trustProxy, address, clock }: LedgerOptions): {
    /** Lets through whoever has the token; without one configured, this machine alone. */
    authorise(c: Context): void;
    /** Counts one act of an address. */
    admit(c: Context): void;
};
export type Gatekeeper = ReturnType<typeof createGatekeeper>;
