import type { Store } from '../core/store.js';
import type { Actions } from '../parts.js';
import type { Look } from './piece.js';
/** Fetches what the config asks for beyond the look most sites have. The owner's tokens count only when what they colour can be read. R85. */
export declare function lookOf(store: Store, actions: Actions): Promise<Look>;
