import type { Texts } from './fr.js';
declare const ar: Texts;
export default ar;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/ar.js")>;
