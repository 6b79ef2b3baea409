import type { Texts } from './fr.js';
declare const es: Texts;
export default es;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/es.js")>;
