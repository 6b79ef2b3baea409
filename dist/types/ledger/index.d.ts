/** `placet/ledger`: the ledger inside a server of one's own, or started from code. Loads no server package before it is called. */
import type { Hono } from 'hono';
import type { LedgerOptions } from './options.js';
export type { Entry, Erasure, Head, Outcome } from './entry.js';
export type { Figures } from './figures.js';
export { type Running, startLedger } from './main.js';
export type { LedgerOptions } from './options.js';
export { type Settings, settingsOf } from './settings.js';
export type { Fault } from './verifier.js';
export type { Verification } from './verify.js';
export interface Ledger {
    /** To mount in a Hono site: `site.route('/consent', ledger.app)`. */
    readonly app: Hono;
    /** The same as a standard handler, for any server that speaks Request and Response. */
    fetch(request: Request): Response | Promise<Response>;
    close(): Promise<void>;
}
/** A ledger to mount in a server of one's own. The database is opened and up to date when this resolves; rejects, having opened nothing, without a proper token. */
export declare function createLedger(options: LedgerOptions & {
    databaseUrl?: string;
    file?: string;
}): Promise<Ledger>;
