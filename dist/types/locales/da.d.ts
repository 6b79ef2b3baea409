import type { Texts } from './fr.js';
declare const da: Texts;
export default da;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/da.js")>;
