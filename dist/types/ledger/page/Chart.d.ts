import type { Period } from './periods.js';
/** Bars over time, refused always beside accepted. The table below it says the same in figures. */
export declare function Chart({ periods, label }: {
    periods: readonly Period[];
    label: string;
}): import("preact").JSX.Element;
