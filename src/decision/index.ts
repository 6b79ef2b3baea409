import type { Saved } from '../core/codec.js';
import type { Gate } from '../core/gate/observe.js';
import { isWatched } from '../core/local.js';
import { lasting } from '../core/once.js';
import type { Store } from '../core/store.js';
import type { Parts } from '../parts.js';
import type { AccountChoice, Action, Placet, Receipt, Withdrawal } from '../types.js';
import type { Panel } from '../ui/panel.js';
import { toAccount } from './account.js';
import { startActs } from './act.js';
import { clearLate } from './clearing.js';
import { replay } from './pending.js';
import { prove } from './settle.js';
import { startSnapshots } from './snapshots.js';
import { turn } from './turn.js';

export { complete } from './complete.js';
export const version = __VERSION__;

/** What the core hands to the parts it fetches. */
export interface Context {
  readonly store: Store;
  readonly parts: Parts;
  readonly receipts: Placet['receipts'];
  gate: Gate;
  /** What `destroy` undoes. After it, what is pushed is undone at once. */
  readonly stops: { push(stop: () => void): void };
  /** The value the cookie has as far as this page knows, so that it is not taken for news; undefined once the browser has refused it. */
  cookie: string | null | undefined;
  /** There once something has been drawn. */
  close?(): void;
  deciding(): Promise<Decisions>;
  drawing(): Promise<Panel>;
}

export type Decisions = ReturnType<typeof startDecisions>;

/** The only writer of the choice. Fetched when something is decided, when what is stored needs more than reading, and when earlier pages left something to do. */
export function startDecisions(context: Context) {
  const { store, parts, receipts } = context;
  const { config, ready } = store;
  const { act, adopt, importChoice } = startActs(context);
  context.stops.push(startSnapshots(context.gate, store));

  /** Finishes what earlier pages left: what is not erased, not proved and not delivered yet. It must be known what is declared, and what holds. */
  async function resume(): Promise<void> {
    await Promise.all([clearLate(context), replay(config, Date.now(), (decision) => prove(context, decision))]);
    if (config.receipts?.endpoint) (await parts.proof()).resume(store, parts);
  }
  let resumed = false;
  context.stops.push(
    ready.subscribe((known) => {
      if (!known || resumed) return;
      resumed = true;
      // Whoever tries a config answers its banner: that is when it is looked through, at no cost to a visitor.
      if (isWatched(config))
        void parts.develop().then(
          (tools) => tools.review(config),
          () => {},
        );
      void resume().catch((error) => store.report('proof-missing', error));
    }),
  );

  const everything = (granted: boolean) => Object.fromEntries(config.categoryList.map(({ id }) => [id, granted]));
  const api = (answers: Readonly<Record<string, boolean>>, action: Action) => act(answers, { reason: 'api', action, layer: 'none' });
  type Answers = Readonly<Record<string, boolean>>;

  return {
    act,
    adopt: (known: Saved | null, isFirst: boolean): Promise<unknown> => adopt(known, isFirst),
    turn: (elements: readonly Element[]): void => turn(elements, context.gate, store),
    importChoice,
    exportChoice: async (): Promise<AccountChoice | null> => toAccount(lasting(store.saved.peek()), receipts.latest()?.receiptId ?? null),
    acceptAll: async (): Promise<Receipt | null> => (await api(everything(true), 'accept-all')).receipt,
    rejectAll: async (): Promise<Receipt | null> => (await api(everything(false), 'reject-all')).receipt,
    choose: async (partial: Answers): Promise<Receipt | null> => (await api(partial, 'save-choices')).receipt,
    // As a listener it is called with an event: then everything is meant.
    withdraw: (id?: unknown): Promise<Withdrawal> => api(typeof id === 'string' ? { [id]: false } : everything(false), 'withdraw'),
  };
}
