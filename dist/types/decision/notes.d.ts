import { type Resolved } from '../core/config.js';
import { keyOf } from '../core/keys.js';
/** A list in `localStorage` that outlives the page; empty where storage is denied or the config names no cookie, and where what is there is no list. */
export declare function notes<Note>(of: Parameters<typeof keyOf>[0], config: Resolved): {
    all: () => Note[];
    /** No key is left behind when nothing is noted. */
    write(list: readonly Note[]): void;
};
