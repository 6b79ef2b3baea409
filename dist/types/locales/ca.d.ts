import type { Texts } from './fr.js';
declare const ca: Texts;
export default ca;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/ca.js")>;
