import type { Report } from '../core/config.js';
import type { Look } from './piece.js';
/** Places the first layer inside the element the owner names, also when the page draws that element anew; where there is none, as a bar. */
export declare const standInside: (container: unknown, report: Report) => NonNullable<Look['stand']>;
