import type { Texts } from './fr.js';
declare const mt: Texts;
export default mt;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/mt.js")>;
