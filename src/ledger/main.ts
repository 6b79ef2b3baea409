import type { Patience } from './listen.js';
import { type Log, logTo } from './log.js';
import { driversOf, openDatabase } from './open.js';
import { need } from './peers.js';
import { keepPurging } from './purging.js';
import type { Settings } from './settings.js';

export interface Running {
  /** Where the ledger answers, its base path included. */
  readonly url: string;
  /** Answers what is under way, writes what waits, closes the database. */
  stop(): Promise<void>;
}

/** Starts a ledger: database brought up to date, listening, purging by policy. Throws one sentence when it cannot, and holds nothing open then. */
export async function startLedger(settings: Settings, patience?: Patience): Promise<Running> {
  const log: Log = settings.log ?? logTo((line) => process.stdout.write(line));
  await need(['hono', '@hono/node-server', 'valibot', 'canonicalize', ...driversOf(settings)]);
  const [{ Hono }, { createApp }, { createStore }, { listen }] = await Promise.all([
    import('hono'),
    import('./app.js'),
    import('./store.js'),
    import('./listen.js'),
  ]);
  const database = await openDatabase(settings);
  let close = (): Promise<void> => database.close();
  try {
    const store = await createStore(database, settings.clock);
    const app = createApp(store, { page: new URL('./page/', import.meta.url), ...settings, log });
    // Not strict: /consent and /consent/ are the same place.
    const root = new Hono({ strict: false }).route(settings.base || '/', app);
    const { url, stop } = await listen(root, settings.host, settings.port, patience);
    close = async () => {
      await stop();
      await store.close();
    };
    const stopPurging = keepPurging(store, settings.retention ?? null, log);
    log('started', { database: store.kind, token: settings.token !== null, origins: settings.origins.length });
    return {
      url: url + settings.base,
      stop: async () => {
        await Promise.all([stopPurging(), stop()]);
        await store.close();
        log('stopped');
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
