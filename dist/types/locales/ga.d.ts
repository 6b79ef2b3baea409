import type { Texts } from './fr.js';
declare const ga: Texts;
export default ga;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/ga.js")>;
