import { type Saved } from '../core/codec.js';
import type { Actions } from '../parts.js';
import type { AccountChoice, Receipt, Withdrawal } from '../types.js';
import type { Context } from './index.js';
type Answers = Readonly<Record<string, boolean>>;
type How = Omit<Parameters<Actions['decide']>[1], 'event'> & {
    event?: Event;
};
/** What changes the choice: acts, what is found stored, what comes from the account. */
export declare function startActs(context: Context): {
    act: (asked: Answers, { reason, action, layer, event }: How) => Promise<Withdrawal>;
    adopt: (known: Saved | null, isFirst: boolean) => Promise<void>;
    importChoice: (record: AccountChoice) => Promise<Receipt | null>;
};
export {};
