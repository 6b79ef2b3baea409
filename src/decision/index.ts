import { decode, encode, type Saved, stricter } from '../core/codec.js';
import { cookieValues } from '../core/cookie.js';
import { lifetime } from '../core/duration.js';
import type { Gate } from '../core/gate/observe.js';
import { chooseLanguage } from '../core/language.js';
import { decide, isGranted, reconcile } from '../core/rules.js';
import type { Decision, Store } from '../core/store.js';
import type { Actions, Parts } from '../parts.js';
import type { AccountChoice, Action, Choice, Placet, Receipt, Withdrawal } from '../types.js';
import type { Panel } from '../ui/panel.js';
import { fromAccount, toAccount } from './account.js';
import { complete } from './complete.js';
import { keep } from './keep.js';
import { takeLate } from './pending.js';
import { prove, settle } from './settle.js';

export { turn } from './turn.js';
export const version = __VERSION__;

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

type How = Omit<Parameters<Actions['decide']>[1], 'event'> & { event?: Event };

export type Decisions = ReturnType<typeof startDecisions>;

/** The only writer of the choice. Fetched when something is decided, or when what is stored needs more than reading. */
export function startDecisions(context: Context) {
  const { store, parts } = context;
  const { config } = store;

  /** The choice is stored before anything hears of it; refused storage leaves it to this page. R51, R229. */
  function set(
    after: Saved | null,
    how: Pick<Decision, 'reason' | 'action' | 'trusted' | 'layer' | 'basedOn'>,
    before = store.saved.peek(),
  ): Decision {
    if (after && how.reason !== 'other-tab') {
      const kept = keep(config, after);
      context.wrote(kept ? encode(after) : undefined);
      if (!kept) store.report('cookie-refused', config.cookieName);
    }
    const turned = (to: boolean): string[] =>
      Object.keys(config.index).filter((id) => isGranted(config, after, id) === to && isGranted(config, before, id) !== to);
    const decision: Decision = {
      ...how,
      invalidated: store.invalidated.peek(),
      time: Date.now(),
      before,
      after,
      granted: turned(true),
      denied: turned(false),
    };
    store.saved.value = after;
    store.decision.value = decision;
    store.ready.value = true;
    if (how.reason !== 'other-tab') context.tell();
    return decision;
  }

  /** Records an act of the visitor or the site. */
  async function act(answers: Readonly<Record<string, boolean>>, { reason, action, layer, event }: How): Promise<Withdrawal> {
    await complete(store, parts);
    for (const id of Object.keys(answers)) if (!config.index[id]) store.report('unknown-id', id);
    const undoable = new Set(store.undoable);
    const after = decide(config, store.saved.peek(), {
      answers,
      partial: reason === 'placeholder',
      now: Date.now(),
      language: store.language.peek() || chooseLanguage(config.language),
      lifetime: lifetime(config),
    });
    const decision = set(after, { reason, action, layer, trusted: event ? event.isTrusted : null });
    if (!store.unanswered()[0]) store.invalidated.value = [];
    return settle(context, decision, { proved: true, undoable });
  }

  /**
   * Takes up what is stored, where reading it was not enough: another tab's decision, a cookie doubled by a change of
   * scope, a notice that changed. What changed in substance is denied and asked again; the rest stands. R42–R44, R192.
   */
  async function adopt(before: Saved | null): Promise<void> {
    await complete(store, parts);
    const undoable = new Set(store.undoable);
    const values = cookieValues(config);
    const choices = values.map((value) => decode(value, Date.now()));
    const found = choices.length && choices.every(Boolean) ? (choices as Saved[]).reduce(stricter) : null;
    const { saved, invalidated } = found ? reconcile(config, found) : { saved: null, invalidated: [] };
    const changed = invalidated.length > 0;
    store.invalidated.value = invalidated;
    const decision = set(
      saved,
      { reason: changed ? 'notice-change' : 'other-tab', action: 'none', trusted: null, layer: 'none' },
      before ?? (changed ? found : null),
    );
    // Healed, or brought up to a wording that asks nothing.
    if (saved && encode(saved) !== values.join() && keep(config, saved)) context.wrote(encode(saved));
    await settle(context, decision, { proved: changed, undoable });
  }

  /** Puts on record that the choice ran out. R46. */
  const lapse = (): Promise<Withdrawal> => {
    const decision = set(null, { reason: 'expiry', action: 'none', trusted: null, layer: 'none' });
    return settle(context, decision, { proved: true, undoable: new Set() });
  };

  /** Takes up a choice kept with the account. */
  async function importChoice(record: AccountChoice, { rule = 'latest' }: { rule?: 'latest' | 'account' } = {}): Promise<Receipt | null> {
    await complete(store, parts);
    const undoable = new Set(store.undoable);
    const taken = fromAccount(record, { config, saved: store.saved.peek(), rule, now: Date.now() });
    if (!taken) return null;
    store.invalidated.value = taken.invalidated;
    const decision = set(taken.saved, { reason: 'import', action: 'none', trusted: null, layer: 'none', basedOn: taken.basedOn });
    return (await settle(context, decision, { proved: true, undoable })).receipt;
  }

  /** Finishes what earlier pages left: receipts not made yet, and receipts not delivered yet. */
  async function resume(): Promise<void> {
    for (const decision of takeLate(config, Date.now())) await prove(context, decision);
    if (config.receipts?.endpoint) (await parts.proof()).resume(store, parts);
  }

  const everything = (granted: boolean) => Object.fromEntries(config.categoryList.map(({ id }) => [id, granted]));
  const api = (answers: Readonly<Record<string, boolean>>, action: Action) => act(answers, { reason: 'api', action, layer: 'none' });

  return {
    act,
    adopt,
    lapse,
    resume,
    importChoice,
    exportChoice: async () => toAccount(store.saved.peek(), context.receipts.latest()?.receiptId ?? null),
    acceptAll: async (): Promise<Receipt> => (await api(everything(true), 'accept-all')).receipt,
    rejectAll: async (): Promise<Receipt> => (await api(everything(false), 'reject-all')).receipt,
    choose: async (partial: Readonly<Record<string, boolean>>): Promise<Receipt> => (await api(partial, 'save-choices')).receipt,
    withdraw: (id?: string): Promise<Withdrawal> => api(id ? { [id]: false } : everything(false), 'withdraw'),
  };
}
