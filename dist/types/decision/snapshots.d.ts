import type { Gate } from '../core/gate/observe.js';
import type { Store } from '../core/store.js';
/**
 * Turbo shows a page that it kept while everything was allowed. What may no longer live is asleep before it stands in the
 * document, where a frame would be asked for at once. Returns its undo.
 */
export declare const startSnapshots: (gate: Gate, store: Store) => (() => void);
