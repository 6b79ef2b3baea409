import type { Notice } from '../proof/notice.js';
import type { Receipt } from '../types.js';
import { type Added } from './append.js';
import type { Database } from './database.js';
import { type Filter, type Page } from './entries.js';
import type { Entry, Head } from './entry.js';
import { type Figures } from './figures.js';
import { type Kept } from './notices.js';
import { type Verification } from './verify.js';
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
export declare function createStore(database: Database, clock?: () => Date): Promise<Store>;
