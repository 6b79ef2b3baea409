import type { Parts } from './parts.js';
/** From the tag on the page to a running Placet: finds the tag, reads its config, takes over the queue. */
/** Runs Placet once per document; a second copy does nothing but warn. R10. */
export declare function boot(partsAt: (base: string, buildHash: string | null) => Parts): void;
