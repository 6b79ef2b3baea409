import type { Texts } from './fr.js';
declare const pl: Texts;
export default pl;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/pl.js")>;
