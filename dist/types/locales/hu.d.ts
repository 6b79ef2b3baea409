import type { Texts } from './fr.js';
declare const hu: Texts;
export default hu;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/hu.js")>;
