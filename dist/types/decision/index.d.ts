import { type Saved } from '../core/codec.js';
import type { Gate } from '../core/gate/observe.js';
import type { Store } from '../core/store.js';
import type { Actions, Parts } from '../parts.js';
import type { AccountChoice, Choice, Placet, Receipt, Withdrawal } from '../types.js';
import type { Panel } from '../ui/panel.js';
export { turn } from './turn.js';
export declare const version: string;
/** What the core hands to the parts it fetches. */
export interface Context {
    readonly store: Store;
    readonly parts: Parts;
    readonly gate: Gate;
    readonly receipts: Placet['receipts'];
    /** What `destroy` undoes. */
    readonly stops: (() => void)[];
    deciding(): Promise<Decisions>;
    drawing(): Promise<Panel>;
    snapshot(): Choice;
    /** Tells the other tabs to look again. */
    tell(): void;
    /** The value the cookie now has, so that the core does not take it for news; undefined once the browser has refused it. */
    wrote(value: string | undefined): void;
}
type How = Omit<Parameters<Actions['decide']>[1], 'event'> & {
    event?: Event;
};
export type Decisions = ReturnType<typeof startDecisions>;
/** The only writer of the choice. Fetched when something is decided, or when what is stored needs more than reading. */
export declare function startDecisions(context: Context): {
    act: (answers: Readonly<Record<string, boolean>>, { reason, action, layer, event }: How) => Promise<Withdrawal>;
    adopt: (before: Saved | null) => Promise<void>;
    lapse: () => Promise<Withdrawal>;
    resume: () => Promise<void>;
    importChoice: (record: AccountChoice, { rule }?: {
        rule?: 'latest' | 'account';
    }) => Promise<Receipt | null>;
    exportChoice: () => Promise<AccountChoice | null>;
    acceptAll: () => Promise<Receipt>;
    rejectAll: () => Promise<Receipt>;
    choose: (partial: Readonly<Record<string, boolean>>) => Promise<Receipt>;
    withdraw: (id?: string) => Promise<Withdrawal>;
};
