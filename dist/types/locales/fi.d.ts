import type { Texts } from './fr.js';
declare const fi: Texts;
export default fi;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/fi.js")>;
