import type { Store } from '../core/store.js';
import type { Category } from '../types.js';
/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
export declare function asked({ config, invalidated }: Store): readonly Category[];
