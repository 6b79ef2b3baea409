import type { Texts } from './fr.js';
declare const is: Texts;
export default is;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/is.js")>;
