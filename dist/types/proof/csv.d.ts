import type { Receipt } from '../types.js';
/** One line per receipt under a line of names, RFC 4180. What was never refusable is in neither list of ids. R218. */
export declare const toCsv: (receipts: readonly Receipt[]) => string;
