/** A list in `localStorage` that outlives the page; empty where storage is denied, and where what is there is no list. */
export declare function notes<Note>(key: string): {
    all: () => Note[];
    /** No key is left behind when nothing is noted. */
    write(list: readonly Note[]): void;
};
