import type { Entry } from './entry.js';
export declare const csvHead: string;
/** One entry as a line of RFC 4180 that no spreadsheet takes for a formula. What was erased is empty, and so is what was altered, which the last cell says. */
export declare function csvLine(entry: Entry): string;
