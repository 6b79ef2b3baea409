import type { Texts } from './fr.js';
declare const nl: Texts;
export default nl;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/nl.js")>;
