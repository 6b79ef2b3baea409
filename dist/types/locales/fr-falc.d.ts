import type { Texts } from './fr.js';
/** French easy to read and understand (FALC): short sentences, one idea each, everyday words. Shown with `ui.easyToRead`. */
declare const frFalc: Texts;
export default frFalc;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/fr-falc.js")>;
