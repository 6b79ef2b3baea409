import type { Texts } from './fr.js';
declare const sk: Texts;
export default sk;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/sk.js")>;
