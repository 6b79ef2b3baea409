import type { Texts } from './fr.js';
declare const bg: Texts;
export default bg;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/bg.js")>;
