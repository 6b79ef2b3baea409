/** `placet/ledger`: the ledger inside a server of one's own, or started from code. Loads no server package before it is called. */
import type { Hono } from 'hono';
import { driversOf, openDatabase } from './open.js';
import type { LedgerOptions } from './options.js';
import { need } from './peers.js';
import { keepPurging } from './purging.js';
import { tokenOf } from './token.js';

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
export async function createLedger(options: LedgerOptions & { databaseUrl?: string; file?: string }): Promise<Ledger> {
  tokenOf(options);
  await need(['hono', 'valibot', 'canonicalize', ...driversOf(options)]);
  const [{ createApp }, { createStore }] = await Promise.all([import('./app.js'), import('./store.js')]);
  const database = await openDatabase(options);
  const store = await createStore(database, options.clock).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const app = createApp(store, { page: new URL('./page/', import.meta.url), ...options });
  const stopPurging = keepPurging(store, options.retention ?? null, options.log ?? (() => {}));
  return {
    app,
    fetch: (request) => app.fetch(request),
    close: async () => {
      await stopPurging();
      await store.close();
    },
  };
}
