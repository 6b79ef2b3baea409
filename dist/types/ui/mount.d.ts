import type { Store } from '../core/store.js';
import type { Actions, Parts } from '../parts.js';
import type { Ui } from './piece.js';
/** Draws what the store calls for, until the returned stop is called. Resolves once the texts are there; `onReady` hears what it draws with. */
export declare function mount(store: Store, actions: Actions, parts: Parts, onReady?: (ui: Ui) => void): Promise<() => void>;
