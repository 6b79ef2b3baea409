import type { Period } from './periods.js';
export declare const ANSWERS: readonly ['accepted', 'refused', 'partial'];
export interface Bar {
    readonly answer: (typeof ANSWERS)[number];
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly count: number;
}
/** The next round number at or above. */
export declare function ceiling(value: number): number;
/** One group of three bars per period, refused beside accepted and drawn to the same scale. */
export declare function barsOf(periods: readonly Period[], width: number, height: number): Bar[][];
