import type { Texts } from './fr.js';
declare const ro: Texts;
export default ro;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/ro.js")>;
