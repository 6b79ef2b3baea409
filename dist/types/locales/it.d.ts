import type { Texts } from './fr.js';
declare const it: Texts;
export default it;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/it.js")>;
