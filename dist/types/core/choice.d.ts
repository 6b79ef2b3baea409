import type { Choice } from '../types.js';
import type { Store } from './store.js';
/** The choice as it stands, for the site's own code. */
export declare function snapshot(store: Store): Choice;
