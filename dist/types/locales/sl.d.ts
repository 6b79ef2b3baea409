import type { Texts } from './fr.js';
declare const sl: Texts;
export default sl;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/sl.js")>;
