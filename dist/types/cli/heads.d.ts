import type { Head } from '../ledger/entry.js';
/** The ends of chains that `--save` wrote to a file. Throws a sentence that names it where it holds none: nothing would be compared. */
export declare function headsIn(file: string): Promise<Head[]>;
