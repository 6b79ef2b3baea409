import { sql } from 'kysely';
import type { Notice } from '../proof/notice.js';
import type { Receipt } from '../types.js';
import { type Added, append, growthOf } from './append.js';
import { createBatcher } from './batch.js';
import type { Database } from './database.js';
import { type Filter, find, type Page, search, walk } from './entries.js';
import type { Entry, Head } from './entry.js';
import { eraseVisitor, purge } from './erase.js';
import { type Figures, figures } from './figures.js';
import type { Growth } from './grow.js';
import { migrate } from './migrate.js';
import { type Kept, openNotices } from './notices.js';
import { siteOf } from './origin.js';
import { type Verification, verify } from './verify.js';

/** Everything the ledger does with its database. Whatever is told as done is on disk. */
export interface Store {
  readonly kind: Database['kind'];
  /** Adds a checked receipt to a site's chain, once. The site: by default the first host of its scope. */
  add(receipt: Receipt, site?: string): Promise<Added>;
  find(id: string, site?: string): Promise<Entry | null>;
  search(filter: Filter, limit: number, cursor?: string): Promise<Page>;
  walk(filter?: Filter): AsyncGenerator<Entry>;
  /** Does that site's own chain hold it? */
  knowsNotice(site: string, hash: string): Promise<boolean>;
  /** Null when it is not there; rejects with `ALTERED` when it is no longer what was shown. */
  notice(hash: string): Promise<string | null>;
  /** Adds a checked notice to the chain of each site whose receipts name it, once. */
  keepNotice(hash: string, notice: Notice): Promise<Kept>;
  eraseVisitor(visitor: string): Promise<number>;
  /** `retention` in milliseconds after the choice ended; null leaves only what each receipt promised. */
  purge(retention: number | null): Promise<number>;
  figures(filter: Filter): Promise<Figures[]>;
  verify(anchors?: readonly Head[]): Promise<Verification>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  /** Writes what is still waiting, then closes. */
  close(): Promise<void>;
}

/** A store on an open database, brought to the version of this code first. */
export async function createStore(database: Database, clock: () => Date = () => new Date()): Promise<Store> {
  await migrate(database, clock);
  const batcher = createBatcher((site: string, growths: readonly Growth[]) => append(database, site, growths, clock), {
    // Characters: at most three bytes each.
    weigh: ({ content }) => content?.length ?? 0,
  });
  const notices = openNotices(database, batcher.add);
  return {
    kind: database.kind,
    add: (receipt, site = siteOf(receipt)!) => batcher.add(site, growthOf(receipt)),
    find: (id, site) => find(database, id, site),
    search: (filter, limit, cursor) => search(database, filter, limit, cursor),
    walk: (filter) => walk(database, filter),
    knowsNotice: notices.knows,
    notice: notices.read,
    keepNotice: notices.keep,
    eraseVisitor: (visitor) => eraseVisitor(database, visitor, clock),
    purge: (retention) => purge(database, retention, clock),
    figures: (filter) => figures(database, filter),
    verify: (anchors) => verify(database, anchors),
    ping: async () => void (await sql`select 1`.execute(database.query)),
    close: async () => {
      await batcher.idle();
      await database.close();
    },
  };
}
