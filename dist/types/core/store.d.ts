import type { Action, Reason } from '../types.js';
import { type Cell } from './cell.js';
import type { Saved } from './codec.js';
import type { Report, Resolved } from './config.js';
import type { Journal } from './journal.js';
/** One act and what it turned. The object is new for each act. */
export interface Decision {
    /** Id of the receipt it will have, so that two tabs that make it make one. */
    readonly id?: string;
    readonly reason: Reason;
    readonly action: Action;
    /** Epoch milliseconds. */
    readonly time: number;
    /** Whether a person's gesture was seen; null where none could be. R96. */
    readonly trusted: boolean | null;
    readonly layer: 'first' | 'second' | 'placeholder' | 'none';
    readonly before: Saved | null;
    readonly after: Saved | null;
    /** Ids of categories and services whose answer turned. */
    readonly granted: readonly string[];
    readonly denied: readonly string[];
    /** What a change of notice had taken back when the visitor was asked; the first layer asked about that alone. R43. */
    readonly invalidated?: readonly string[];
    /** Of an imported choice: the receipt it repeats. R78. */
    readonly basedOn?: string | null;
}
export type View = 'none' | 'banner' | 'preferences';
/** The one place where state lives. Effects subscribe to its cells; only the decision part writes the choice. */
export interface Store {
    readonly config: Resolved;
    readonly report: Report;
    readonly saved: Cell<Saved | null>;
    /** The last act on this page, null before any. */
    readonly decision: Cell<Decision | null>;
    /** Categories asked anew after a change, while the other answers stand; empty on a first visit. R43. */
    readonly invalidated: Cell<readonly string[]>;
    readonly view: Cell<View>;
    /** BCP 47 tag of the texts in use; empty until a part that speaks has chosen it. */
    readonly language: Cell<string>;
    /** False while it is not known yet what holds: nothing is granted, and nothing is asked. */
    readonly ready: Cell<boolean>;
    /** Embeds on the page that are held. */
    readonly embeds: Cell<ReadonlySet<HTMLElement>>;
    /** Ids whose scripts ran and cannot be undone: the page is about to reload. */
    readonly leaving: Cell<readonly string[]>;
    /** What this page recorded, for when storage is denied. */
    readonly memory: Journal;
    /** Ids of categories and services of which a script has run on this page and has not been undone by a `watch`. */
    readonly ran: Set<string>;
    granted(id: string): boolean;
    /** Categories the visitor has still to answer. */
    unanswered(): string[];
}
/** A store in which nothing is granted. */
export declare function createStore(config: Resolved, report: Report): Store;
