import type { Saved } from '../core/codec.js';
import type { Gate } from '../core/gate/observe.js';
import type { Store } from '../core/store.js';
import type { Parts } from '../parts.js';
import type { AccountChoice, Placet, Receipt, Withdrawal } from '../types.js';
import type { Panel } from '../ui/panel.js';
export { complete } from './complete.js';
export declare const version: string;
/** What the core hands to the parts it fetches. */
export interface Context {
    readonly store: Store;
    readonly parts: Parts;
    readonly receipts: Placet['receipts'];
    gate: Gate;
    /** What `destroy` undoes. After it, what is pushed is undone at once. */
    readonly stops: {
        push(stop: () => void): void;
    };
    /** The value the cookie has as far as this page knows, so that it is not taken for news; undefined once the browser has refused it. */
    cookie: string | null | undefined;
    /** There once something has been drawn. */
    close?(): void;
    deciding(): Promise<Decisions>;
    drawing(): Promise<Panel>;
}
export type Decisions = ReturnType<typeof startDecisions>;
/** The only writer of the choice. Fetched when something is decided, when what is stored needs more than reading, and when earlier pages left something to do. */
export declare function startDecisions(context: Context): {
    act: (asked: Readonly<Record<string, boolean>>, { reason, action, layer, event }: Omit<Pick<import("../core/store.js").Decision, "action" | "layer" | "reason"> & {
        event?: Event;
    }, "event"> & {
        event?: Event;
    }) => Promise<Withdrawal>;
    adopt: (known: Saved | null, isFirst: boolean) => Promise<unknown>;
    turn: (elements: readonly Element[]) => void;
    importChoice: (record: AccountChoice) => Promise<Receipt | null>;
    exportChoice: () => Promise<AccountChoice | null>;
    acceptAll: () => Promise<Receipt | null>;
    rejectAll: () => Promise<Receipt | null>;
    choose: (partial: Readonly<Record<string, boolean>>) => Promise<Receipt | null>;
    withdraw: (id?: unknown) => Promise<Withdrawal>;
};
