import type { Texts } from './fr.js';
declare const lv: Texts;
export default lv;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/lv.js")>;
