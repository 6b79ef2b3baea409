import type { Texts } from './fr.js';
declare const et: Texts;
export default et;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/et.js")>;
