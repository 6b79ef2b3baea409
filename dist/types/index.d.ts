import type { Config, Placet } from './types.js';
export type * from './types.js';
/**
 * The same consent manager as the tag's, for a bundler. Elements are held or live from here on, and a visitor who has
 * still to choose is asked. Call it once per document, in a browser. Bad config is explained in the console on local
 * hosts, and means denied everywhere.
 */
export declare function createConsent(config?: Config): Placet;
