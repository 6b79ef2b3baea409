/** The queue is full: come back later. */
export declare const BUSY = "ledger-busy";
/**
 * Groups what arrives while the last group is being written, so that one commit to disk serves them all. Groups of one key
 * are written one after the other; a group that fails fails for all in it.
 */
export declare function createBatcher<Item, Result>(write: (key: string, items: readonly Item[]) => Promise<readonly Result[]>, { size, most }?: {
    size?: number;
    most?: number;
}): {
    /** Resolves once the item is written. Rejects with `BUSY` as the message when too many wait. */
    add(key: string, item: Item): Promise<Result>;
    /** Resolves when nothing is left to write. */
    idle(): Promise<void>;
};
