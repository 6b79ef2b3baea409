import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
/** The same markup with every start tag that must wait in its gated form. Scripts too where the browser would run them. */
export declare function quiet(held: Held, markup: string, scripts: boolean): string;
/** Markup that becomes elements: what must wait is asleep before the parser sees it. */
export declare function holdMarkup(held: Held, keeper: Keeper): () => void;
