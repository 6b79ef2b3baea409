import type { Texts } from './fr.js';
declare const uk: Texts;
export default uk;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/uk.js")>;
