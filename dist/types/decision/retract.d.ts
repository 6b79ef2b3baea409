import type { Gate } from '../core/gate/observe.js';
/** Puts a live element back to sleep: no URL of the element is left where the browser looks, whoever put it there; what it showed is gone. */
export declare function retract(element: Element, { trusted }: Gate): void;
