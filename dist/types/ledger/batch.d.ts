/** The queue is full: come back later. */
export declare const BUSY = "ledger-busy";
export interface Bounds<Item> {
    /** Items in a group. */
    readonly size?: number;
    /** Items that may wait. */
    readonly most?: number;
    /** What one weighs, and what all that wait may weigh: a few large ones fill memory as well as many small ones. */
    readonly weigh?: (item: Item) => number;
    readonly heaviest?: number;
}
/**
 * Groups what arrives while the last group is being written, so that one commit to disk serves them all. Groups of one key
 * are written one after the other; a group that fails fails for all in it.
 */
export declare function createBatcher<Item, Result>(write: (key: string, items: readonly Item[]) => Promise<readonly Result[]>, { size, most, weigh, heaviest }?: Bounds<Item>): {
    /** Resolves once the item is written. Rejects with `BUSY` as the message when too much waits. */
    add(key: string, item: Item): Promise<Result>;
    /** Resolves when nothing is left to write. */
    idle(): Promise<void>;
};
