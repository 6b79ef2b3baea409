import type { Texts } from './fr.js';
declare const sv: Texts;
export default sv;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/sv.js")>;
