/**
 * A value that tells when it is set. The part of a Preact signal's interface that the core needs, in a tenth of the
 * bytes, so that a returning visitor does not pay for signals: docs/decisions/0002.
 */
export interface Cell<T> {
    value: T;
    peek(): T;
    /** Calls at once, then each time the value is set to another. Returns its undo. */
    subscribe(listener: (value: T) => void): () => void;
}
export declare function cell<T>(initial: T): Cell<T>;
