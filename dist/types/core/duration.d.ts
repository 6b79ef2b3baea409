import type { Resolved } from './config.js';
/** Milliseconds of an ISO 8601 duration in years, months, weeks and days; null when it is not one. */
export declare function milliseconds(duration: unknown): number | null;
/** How long a choice lasts, yes and no alike, in milliseconds: six months unless the config names a lawful other. CNIL-REC §§38–39, R41. */
export declare function lifetime({ duration }: Resolved): number;
