import type { Resolved } from '../core/config.js';
/** Which refusals came after an act that had to wait: a yes that waits for descriptions undoes no later no. GDPR 7(3), R60. */
export declare function createLastWord({ index }: Pick<Resolved, 'index'>): {
    /** Notes what is refused now; returns the turn of whoever refuses, or grants. */
    refuse(ids: readonly string[]): number;
    /** Ids that were refused since, by themselves or with their category. */
    refusedSince(turn: number): string[];
};
