import type { Texts } from './fr.js';
declare const pt: Texts;
export default pt;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/pt.js")>;
