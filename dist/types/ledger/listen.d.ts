import type { Hono } from 'hono';
/** Milliseconds a client has for its headers, for a whole request, and for requests under way when the ledger stops. */
export interface Patience {
    readonly headers: number;
    readonly request: number;
    readonly stop: number;
}
/** Answers on this address until `stop` is called; `stop` resolves when what was under way is answered. Rejects when the address is taken. */
export declare function listen(app: Hono, host: string, port: number, patience?: Patience): Promise<{
    url: string;
    stop: () => Promise<void>;
}>;
