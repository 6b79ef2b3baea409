import type { Receipt } from '../types.js';
import type { Database } from './database.js';
import { type Growth } from './grow.js';
export type Added = {
    readonly status: 'added' | 'known';
    readonly serverTime: string;
} | {
    readonly status: 'conflict';
};
/** What a receipt brings to the chain. `now` bounds the dates it claims. */
export declare function growthOf(receipt: Receipt, now: Date): Growth;
/** Adds to one site's chain in one transaction. A receipt already there is left as it is. */
export declare const append: (database: Database, site: string, growths: readonly Growth[], clock: () => Date) => Promise<Added[]>;
