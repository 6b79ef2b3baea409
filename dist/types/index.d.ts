import type { Config, Placet } from './types.js';
export type * from './types.js';
/**
 * The same consent manager as the tag's, for a bundler. Elements are held or live from here on, and a visitor who has
 * still to choose is asked. Call it once per document, in a browser: where one runs already, be it the tag's, that one is
 * returned, its config untouched. Calls queued in `window.placet` are run, and it takes their place; without a queue no
 * global is set. Bad config is explained in the console on local hosts, and means denied everywhere. R10.
 */
export declare function createConsent(config?: Config): Placet;
