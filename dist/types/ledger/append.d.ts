import type { Receipt } from '../types.js';
import type { Database } from './database.js';
import { type Growth } from './grow.js';
export type Added = {
    readonly status: 'added' | 'known';
    readonly serverTime: string;
} | {
    readonly status: 'conflict';
};
/** What a receipt brings to the chain. */
export declare function growthOf(receipt: Receipt): Growth;
/** Adds to one site's chain in one transaction. What is already there is left as it is. */
export declare const append: (database: Database, site: string, growths: readonly Growth[], clock: () => Date) => Promise<Added[]>;
