/** One JSON value in `localStorage`, held in memory when the browser keeps nothing. */
export interface Kept<T> {
    read(): T;
    /** Afterwards `read` gives this value, whether or not it could be stored. Never throws. */
    write(value: T): void;
    clear(): void;
}
/**
 * A failed write leaves what is stored as it was. What cannot be read is put aside under `…-damaged` before anything is
 * written in its place. After a failure this page stays in memory until the stored value is again the one it knew, so that
 * nothing another tab stored meanwhile is written over.
 */
export declare function keptIn<T>(key: string, accepts: (value: unknown) => value is T, empty: () => T): Kept<T>;
