import type { Held } from './held.js';
/** Puts elements into the gated form, so that the gate releases and retracts them like any other. */
export interface Keeper {
    /** The element, and all inside it, has been put to sleep if it must wait. Scripts that need not run now, where it `joins` the page. */
    look(node: Node, joins: boolean): void;
    /** An attribute is about to get a value. True when it was put aside and must not be set. */
    assign(element: Element, name: string, value: unknown): boolean;
    /** Scripts inside never run, as those that came through `innerHTML`, or have run. */
    leave(root: Node): void;
}
export declare function createKeeper(held: Held): Keeper;
