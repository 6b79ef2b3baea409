import type { Texts } from './fr.js';
declare const tr: Texts;
export default tr;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/tr.js")>;
