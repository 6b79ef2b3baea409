import type { Patience } from './listen.js';
import type { Settings } from './settings.js';
export interface Running {
    /** Where the ledger answers, its base path included. */
    readonly url: string;
    /** Answers what is under way, writes what waits, closes the database. */
    stop(): Promise<void>;
}
/** Starts a ledger: database brought up to date, listening, purging by policy. Throws one sentence when it cannot, and holds nothing open then. */
export declare function startLedger(settings: Settings, patience?: Patience): Promise<Running>;
