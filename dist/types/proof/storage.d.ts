/** One JSON value in `localStorage`, held in memory when the browser keeps nothing. */
export interface Kept<T> {
    readonly key: string;
    read(): T;
    /** Afterwards `read` gives this value; false when it could not be stored, and so goes with the page. Never throws. */
    write(value: T): boolean;
    /** The last value could not be stored, and goes with the page. */
    isHeld(): boolean;
    /** What is stored cannot be read as a whole. */
    isDamaged(): boolean;
    /** Nothing is kept; what could not be read stays aside. */
    clear(): void;
    /** Nothing is kept, and nothing aside. */
    forget(): void;
}
export interface Shape<T> {
    accepts(value: unknown): value is T;
    empty(): T;
    /** What is still good in a value that is not accepted; null when nothing is. */
    mend?(value: unknown): T | null;
}
/**
 * A failed write leaves what is stored as it was. What cannot be read is put aside under `…-damaged` before anything is
 * written in its place. After a failure this page stays in memory until the stored value is again the one it knew, so that
 * nothing another tab stored meanwhile is written over.
 */
export declare function keptIn<T>(key: string, { accepts, empty, mend }: Shape<T>): Kept<T>;
/** The same for each page's own key: what was held in memory is found again. */
export declare function keptBy<Of, T>(keyOf: (of: Of) => string, shape: Shape<T>): (of: Of) => Kept<T>;
