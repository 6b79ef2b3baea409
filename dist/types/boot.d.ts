import type { Parts } from './parts.js';
/** Runs Placet once per document; a second copy does nothing but warn. R10. */
export declare function boot(partsAt: (base: string, buildHash: string | null) => Parts): void;
