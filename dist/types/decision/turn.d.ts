import type { Gate } from '../core/gate/observe.js';
import type { Store } from '../core/store.js';
/** Puts each element in the state its consent calls for now: it may have turned again while this was fetched. */
export declare function turn(elements: Iterable<Element>, gate: Gate, store: Store): void;
