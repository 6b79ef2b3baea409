import type { Texts } from './fr.js';
declare const cs: Texts;
export default cs;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/cs.js")>;
