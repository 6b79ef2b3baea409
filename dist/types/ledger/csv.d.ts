import type { Entry } from './entry.js';
export declare const csvHead: string;
/** One entry as a line of RFC 4180 that no spreadsheet takes for a formula. What was erased is empty. */
export declare function csvLine(entry: Entry): string;
