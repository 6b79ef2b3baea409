/**
 * Runs `work` while no other tab runs work of this name. Where there are no locks, or none comes in `patience`
 * milliseconds, it runs all the same: a receipt is worth more than its neatness.
 */
export declare function alone<T>(name: string, work: () => T | Promise<T>, patience?: number): Promise<T>;
