import type { Database } from './database.js';
/** Nothing is left of this visitor but hashes, dates and counts; the chain still verifies. GDPR 17. Returns the number of receipts emptied. */
export declare const eraseVisitor: (database: Database, visitor: string, clock: () => Date) => Promise<number>;
/**
 * Nothing is kept longer than it may be: not past what the receipt itself promised, nor past `retention` milliseconds after
 * its choice ended (null: no such limit). R98, EDPB 05/2020 §107. Returns the number of receipts emptied.
 */
export declare function purge(database: Database, retention: number | null, clock: () => Date): Promise<number>;
