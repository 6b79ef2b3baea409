import type { Context } from './index.js';
/**
 * What cannot be undone on this page is ended by loading it again, once the visitor has been told; not when it is granted
 * again meanwhile. Waits for no other part. R54, R168.
 */
export declare function startLeaving({ store, drawing, stops }: Context): (running: readonly string[]) => void;
