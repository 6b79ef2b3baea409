import type { Erased, Leftover, Service, TrackerKind } from '../types.js';
export declare const version: string;
/**
 * What these services declared is gone from this device as far as a page can reach, and what is left is told with its
 * reason: at once, and in `settled` after a second look two seconds later. Nothing undeclared is touched, nor what services
 * that stay declare too, nor anything of Placet's own. Which these are is asked before each look: what is granted again
 * meanwhile is left alone. Only of services that `hadRun` is it asked what no script can see. What `was` there by name and has gone since, because
 * its own script was told to stop, counts as erased. Never rejects. R54–R56, R59, R196.
 */
export declare function erase(services: readonly Service[], kept?: readonly Service[], hadRun?: (id: string) => boolean, isDenied?: (id: string) => boolean, was?: Partial<Record<TrackerKind, readonly string[]>>): Promise<{
    erased: Erased[];
    leftover: Leftover[];
    settled: Promise<Leftover[]>;
}>;
