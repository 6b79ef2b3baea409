import type { Parts } from './parts.js';
import type { Placet } from './types.js';
/**
 * Joins every part. Afterwards gated elements are held or live as the stored choice says, and a visitor who has still
 * to choose is asked. `layers` are configs, later ones winning; `late` is one more that arrives after the others: until
 * it does everything stays denied.
 */
export declare function start(layers: readonly unknown[], parts: Parts, late?: Promise<unknown>): Placet;
