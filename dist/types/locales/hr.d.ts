import type { Texts } from './fr.js';
declare const hr: Texts;
export default hr;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/hr.js")>;
