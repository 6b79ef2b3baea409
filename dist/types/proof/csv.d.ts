import type { Receipt } from '../types.js';
/**
 * One line per receipt under a line of names, RFC 4180. Denied is what was refused or taken back: what was never refusable, not
 * answered, or ended by time or by a change is in neither list of ids. R218.
 */
export declare const toCsv: (receipts: readonly Receipt[]) => string;
