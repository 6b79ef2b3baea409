import type { Texts } from './fr.js';
declare const el: Texts;
export default el;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/el.js")>;
