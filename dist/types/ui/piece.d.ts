import type { Store } from '../core/store.js';
import type { Actions, Parts } from '../parts.js';
import type { Layout, Leftover } from '../types.js';
import type { Room } from './room.js';
import type { loadWords, Words } from './words.js';
/** How everything is drawn. What differs from the look most sites have is fetched with `look.ts`. */
export interface Look {
    readonly layout: Layout;
    readonly position: string;
    /** Over the rules of every drawn part: the preset's, the owner's tokens. */
    readonly sheets: readonly CSSStyleSheet[];
    /** What the first layer is drawn in; a `dialog` is modal. Default `div`. */
    readonly box?: 'dialog';
    /** Puts the first layer where its layout has it, or as `usual` does. Returns the undo. */
    stand?(host: HTMLElement, root: ShadowRoot, usual: (room?: Room) => () => void): () => void;
}
/** What every drawn part is given. `words` changes with the language, so it is read anew at each drawing. */
export interface Ui {
    readonly store: Store;
    readonly actions: Actions;
    readonly parts: Parts;
    look: Look;
    words: Words;
    /** What only some first layers say besides, and whether they are about a change. */
    also?: string;
    changed: boolean;
    /** The visitor's last act. */
    how?: Parameters<Actions['decide']>[1];
    /** What came of it: what could not be erased, or that it failed; null while it is under way, false before any and once it has been said. */
    outcome: readonly Leftover[] | 'failed' | null | false;
    detailed: Awaited<ReturnType<typeof loadWords>>['detailed'];
    /** Records an act of the visitor, one at a time, and says that it is done or has failed. */
    decide(...act: Parameters<Actions['decide']>): Promise<void>;
}
/** One drawn part: brought in line with the store as often as asked, until stopped. */
export interface Piece {
    draw(): void;
    stop(): void;
}
