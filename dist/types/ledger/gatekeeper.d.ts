import type { Context } from 'hono';
import type { LedgerOptions } from './options.js';
/** Who is asking, and whether they may. Throws a refusal when not; throws at once where anybody could read. */
export declare function createGatekeeper(options: LedgerOptions): {
    /** Lets through whoever has the token; without one configured, this machine alone. */
    authorise(c: Context): void;
    /** Counts one act of an address. */
    admit: (c: Context) => void;
    /** Counts one notice: the largest thing a stranger can have stored. */
    admitNotice: (c: Context) => void;
};
export type Gatekeeper = ReturnType<typeof createGatekeeper>;
