import type { Texts } from './fr.js';
declare const zh: Texts;
export default zh;
/** The texts that come after the first layer, fetched then. */
export declare const details: () => Promise<typeof import("./details/zh.js")>;
