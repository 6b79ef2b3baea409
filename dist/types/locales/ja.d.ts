import type { Texts } from './fr.js';
declare const ja: Texts;
export default ja;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/ja.js")>;
