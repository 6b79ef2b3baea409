import type { Store } from '../store.js';
export interface Gate {
    /** Puts every gated element in the state its consent calls for, at once. */
    sweep(): void;
    /** Gates what is inside, now and later. Returns its undo. */
    observe(root: Node & ParentNode): () => void;
    /** What each open template let out. */
    readonly unfolded: WeakMap<Element, readonly ChildNode[]>;
    stop(): void;
}
interface Options {
    onRelease(element: Element): void;
    /** Called with live elements that must sleep again, and templates due to open or close. The code for it is fetched when first needed. */
    onTurn(elements: readonly Element[]): void;
}
/** Holds every gated element until what it asks for is granted, now and as elements appear; has it put back when it no longer is. */
export declare function startGate(store: Store, { onRelease, onTurn }: Options): Gate;
export {};
