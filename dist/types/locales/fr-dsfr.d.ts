import { type Texts } from './fr.js';
/** French as visitors of public sites in France are used to read it. Shown with the preset `dsfr`. */
declare const frDsfr: Texts;
export default frDsfr;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/fr-dsfr.js")>;
