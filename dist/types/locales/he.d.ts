import type { Texts } from './fr.js';
declare const he: Texts;
export default he;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/he.js")>;
