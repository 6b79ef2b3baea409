import type { Texts } from './fr.js';
declare const de: Texts;
export default de;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/de.js")>;
