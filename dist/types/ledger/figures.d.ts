import type { Database } from './database.js';
import type { Filter } from './entries.js';
import type { Outcome } from './entry.js';
/** Decisions of one day (UTC, by the server's clock) under one notice. Refusals always stand beside acceptances. */
export interface Figures extends Readonly<Record<Outcome, number>> {
    readonly day: string;
    readonly site: string;
    readonly noticeVersion: string | null;
    readonly language: string | null;
}
/** Counts by day, site, notice version and language. Erased receipts still count: their outcome says nothing of a person. */
export declare function figures(database: Database, { site, from, to }: Filter): Promise<Figures[]>;
