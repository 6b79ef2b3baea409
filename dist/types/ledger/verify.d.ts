import type { Database } from './database.js';
import type { Head } from './entry.js';
import { type Fault } from './verifier.js';
export interface Verification {
    readonly ok: boolean;
    /** Entries recomputed. */
    readonly entries: number;
    /** The end of each chain; keep them elsewhere and a later rewriting shows. */
    readonly heads: readonly Head[];
    readonly fault: Fault | null;
}
/**
 * Recomputes every chain of the database, with what is added meanwhile: an erasure under way empties entries not read yet, and
 * only the entry it adds at the end says why. Each end is compared with the one on record, so that a row cut off or put on there
 * shows too; and each row with what it is filed under.
 */
export declare function verify(database: Database, anchors?: readonly Head[]): Promise<Verification>;
