/**
 * Allows each address `perMinute` acts a minute, as many at once and then evenly. Addresses are held in memory only, and only
 * until their allowance is whole again: nothing is written or logged (R91).
 */
export declare function createLimit(perMinute: number, clock?: () => number): {
    /** Takes one act; false when there is none left. */
    take(address: string): boolean;
    readonly size: number;
};
