import type { Store } from '../core/store.js';
/**
 * Of what was denied, ids whose scripts have run and have not been undone. One that is content with any of several
 * consents (`data-match="any"`) and still has one of them was not withdrawn. R54.
 */
export declare function stillRunning(denied: readonly string[], store: Store): string[];
