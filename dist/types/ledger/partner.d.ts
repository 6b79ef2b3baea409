import type { Entry } from './entry.js';
/**
 * What the one third party that relies on a receipt may be given of it, as a line of JSON; null where there is nothing for it, or
 * what there is was altered. Without the outcome, which tells what others were answered; the hashes stay those of the whole entry,
 * to be looked up by. GDPR 26, R99.
 */
export declare function partnerLine(entry: Entry, service: string): string | null;
