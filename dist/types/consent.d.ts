import type { Parts } from './parts.js';
import type { Config, Placet } from './types.js';
/** The one that runs on this document, be it another copy's. R10. */
export declare const running: () => Placet | undefined;
/** Tells the developer, by code. */
export declare const reporter: ({ develop }: Parts, config?: () => Config) => (code: string, subject?: unknown) => void;
/**
 * Joins every part. Afterwards gated elements are held or live as the stored choice says, and a visitor who has still
 * to choose is asked. `layers` are configs, later ones winning; `late` are those that take their place once they have
 * come: until then everything stays denied.
 */
export declare function start(layers: readonly unknown[], parts: Parts, late?: Promise<unknown> | '' | undefined): Placet;
