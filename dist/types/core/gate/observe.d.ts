import type { Store } from '../store.js';
import { trusted } from './trusted.js';
export interface Gate {
    /** Puts every gated element in the state its consent calls for, at once. */
    sweep(): void;
    /** Gates what is inside, now and later. Returns its undo. */
    observe(root: Node & ParentNode): () => void;
    /** What each open template let out, with its marks. */
    readonly unfolded: WeakMap<Element, readonly ChildNode[]>;
    /** What has been made live, so that what the page takes out and keeps can be put to sleep too. */
    readonly awake: WeakRef<Element>[];
    readonly trusted: typeof trusted;
    stop(): void;
}
interface Options {
    onRelease(element: Element): void;
    /** Called with live elements that must sleep again, templates due to open or close, and frames that hold a page. The code for it is fetched when first needed. */
    onTurn(elements: readonly Element[]): void;
    /** The page has another root, or its root another language: `document.open` took away every listener, and all that stood there. */
    onRoot(): void;
}
/** Holds every gated element until what it asks for is granted, now and as elements appear; has it put back when it no longer is. */
export declare function startGate(store: Store, { onRelease, onTurn, onRoot }: Options): Gate;
export {};
