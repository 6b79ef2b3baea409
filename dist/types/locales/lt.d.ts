import type { Texts } from './fr.js';
declare const lt: Texts;
export default lt;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/lt.js")>;
