import type { Database } from './database.js';
/** Notices that stood in a table of their own, which no chain covered, have a place in a chain. What nobody names, or what is not what its name says, stays behind. */
export declare function moveNotices(database: Database, clock: () => Date): Promise<void>;
/** What stood in the chain of one site only stands in that of every site whose receipts name it. */
export declare function shareNotices(database: Database, clock: () => Date): Promise<void>;
/** Entries are filed under what their content and server time say by the rule of this release, so that it can be verified; earlier ones had others. */
export declare function fileAnew(database: Database): Promise<void>;
