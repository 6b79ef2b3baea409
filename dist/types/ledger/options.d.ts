import type { Log } from './log.js';
/** How a ledger behaves towards the world, whatever its database. */
export interface LedgerOptions {
    /** Read, export, erase: whoever has it. 24 characters or more, without spaces. Null only with `local`. */
    readonly token: string | null;
    /** With `token: null`: only requests from this machine itself are answered. Never behind a proxy, which is on this machine too. Default false. */
    readonly local?: boolean;
    /** Origins whose pages may send receipts, as `https://www.example.fr`. Empty: only the host the ledger is served from. */
    readonly origins: readonly string[];
    /** Receipts and notices an address may send in a minute. Default 120. */
    readonly perMinute?: number;
    /** The last entry of `X-Forwarded-For` is the visitor's address: a proxy of yours put it there. Default false. */
    readonly trustProxy?: boolean;
    /** The visitor's address, where the server around the ledger knows it and Node's own request is not at hand. Without any, that server has to limit. */
    readonly address?: (request: Request) => string | undefined;
    /** Milliseconds after the choice ended; null (default) leaves only what each receipt promised. */
    readonly retention?: number | null;
    /** Sets the choice cookie again from the server, on `POST /echo`, so that it outlives script-writable storage (R193). `domain` where the scope is wider than a host. Default off. */
    readonly echo?: {
        readonly cookie: string;
        readonly domain?: string;
    } | null;
    /** Folder of the built page; null serves none. */
    readonly page?: URL | null;
    readonly log?: Log;
    readonly clock?: () => Date;
}
