import type { Texts } from './fr.js';
declare const nb: Texts;
export default nb;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/nb.js")>;
