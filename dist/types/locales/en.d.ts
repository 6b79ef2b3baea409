import type { Texts } from './fr.js';
declare const en: Texts;
export default en;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/en.js")>;
