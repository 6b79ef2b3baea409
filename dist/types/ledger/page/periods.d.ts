import type { Outcome } from '../entry.js';
import type { Figures } from '../figures.js';
/** Counts of one bar group, or of one line of the table. */
export type Counts = Readonly<Record<Outcome, number>>;
export interface Period {
    /** Its first day, ISO 8601. */
    readonly start: string;
    readonly counts: Counts;
}
export type Grain = 'day' | 'week' | 'month';
/** The first day of the period a day is in; weeks start on Monday. */
export declare function startOf(day: string, grain: Grain): string;
/** So that the chart has about as many groups as a screen can show. */
export declare function grainOf(from: string, to: string): Grain;
/** Sums per period, in order. A period without a decision is there, empty: a gap must be seen. */
export declare function periodsOf(figures: readonly Figures[], grain: Grain): Period[];
export interface Group {
    readonly site: string;
    readonly noticeVersion: string | null;
    readonly language: string | null;
    readonly counts: Counts;
}
/** Sums per site, notice version and language, the latest version first. */
export declare function groupsOf(figures: readonly Figures[]): Group[];
/** Percentages of accepted, refused and partial among the answers to the choice; null when there was none. */
export declare function shares({ accepted, refused, partial }: Counts): {
    accepted: number;
    refused: number;
    partial: number;
} | null;
