import { decode, encode, type Saved, stricter } from '../core/codec.js';
import type { KnownService } from '../core/config.js';
import { cookieValues } from '../core/cookie.js';
import { lifetime } from '../core/duration.js';
import { chooseLanguage } from '../core/language.js';
import { forNow, lasting, stillNow } from '../core/once.js';
import { anew, decide, isGranted, reconcile } from '../core/rules.js';
import type { Decision } from '../core/store.js';
import { uuid } from '../core/uuid.js';
import type { Actions } from '../parts.js';
import type { AccountChoice, Receipt, Withdrawal } from '../types.js';
import { fromAccount } from './account.js';
import { complete } from './complete.js';
import type { Context } from './index.js';
import { keep } from './keep.js';
import { createLastWord } from './lastWord.js';
import { looked } from './looked.js';
import { present } from './present.js';
import { type Effect, startSettling } from './settle.js';
import { tell } from './tell.js';

/** A cookie lives in whole seconds, and so may go by so much before its choice ends. Milliseconds. */
const ROUNDING = 1000;

type Answers = Readonly<Record<string, boolean>>;
type How = Omit<Parameters<Actions['decide']>[1], 'event'> & { event?: Event };

const NOTHING: Withdrawal = { receipt: null, erased: [], blocked: [], leftover: [], settled: Promise.resolve([]), running: [] };
const NOBODY = { action: 'none', trusted: null, layer: 'none' } as const;

/** What changes the choice: acts, what is found stored, what comes from the account. */
export function startActs(context: Context) {
  const { store, parts, receipts } = context;
  const { config, saved, invalidated } = store;
  const settle = startSettling(context);
  const { refuse, refusedSince } = createLastWord(config);
  /** Asks for more than what nobody is asked about. */
  const isGrant = (answers: Answers): boolean => Object.keys(answers).some((id) => answers[id] === true && !isGranted(config, null, id));
  const isUnheardOf = (id: string): boolean => {
    const { catalogued, category } = (config.index[id] ?? {}) as Partial<KnownService>;
    return !!catalogued && !category && !saved.peek()?.entries[id];
  };
  let isOver = false;
  context.stops.push(() => {
    isOver = true;
  });
  const denied = (now: Saved | null): string[] => Object.keys(config.index).filter((id) => !isGranted(config, now, id));

  /** A browser that refuses it leaves the choice to this page. R51, R229. */
  function keepThat(after: Saved): void {
    const kept = keep(config, after);
    context.cookie = kept ? encode(after) : undefined;
    if (!kept) store.report('cookie-refused', config.cookieName);
  }

  /** The choice takes effect, and what follows follows. Whoever hears of it can rely on its being stored. */
  function set(
    after: Saved | null,
    how: Pick<Decision, 'reason' | 'action' | 'trusted' | 'layer' | 'basedOn'>,
    { before = saved.peek(), ...effect }: Effect & { before?: Saved | null },
  ): Promise<Withdrawal> {
    const turned = (to: boolean): string[] =>
      Object.keys(config.index).filter((id) => isGranted(config, after, id) === to && isGranted(config, before, id) !== to);
    const open = anew(config, lasting(after));
    const decision: Decision = {
      id: uuid(),
      ...how,
      // What ends an answer is on record in the words in which it is asked anew.
      invalidated: how.reason === 'notice-change' ? open : invalidated.peek(),
      time: Date.now(),
      before,
      after,
      granted: turned(true),
      denied: turned(false),
    };
    // Before listeners hear: a clean-up may take away what is then said to be erased.
    const was = decision.denied.length ? present() : {};
    const asks = `${open}` !== `${invalidated.peek()}`;
    if (asks) invalidated.value = open;
    saved.value = after;
    store.decision.value = decision;
    store.ready.value = true;
    return settle(decision, { ...effect, was, news: effect.news && (asks || !before !== !after) });
  }

  /**
   * The choice in these values of the cookie, as far as it holds. One that is older than what this page knows was put back,
   * as by an answer of the server that was on its way: it brings nothing back, unless the account comes first. R54, R76.
   */
  function stored(values: readonly string[], known: Saved | null) {
    const choices = values.map((value) => decode(value, Date.now()));
    const copies = choices.length && choices.every(Boolean) ? (choices as Saved[]).reduce(stricter) : null;
    const isOlder = copies && known && copies.decidedAt < known.decidedAt && config.account !== 'first';
    const found = isOlder ? stricter(copies, known) : copies;
    return { found, ...(found ? reconcile(config, found) : { saved: null, invalidated: [] }) };
  }

  /** What holds at this moment, heard of or not: time has passed, and another window may have decided. R46, R60. */
  function standing(): Saved | null {
    const now = saved.peek();
    const values = cookieValues(config);
    if (context.cookie !== undefined && context.cookie !== values.join()) return stored(values, lasting(now)).saved;
    return now && now.expiresAt > Date.now() ? now : null;
  }

  /** Records an act of the visitor or the site. One that names only what is not declared changes nothing. */
  async function act(asked: Answers, { reason, action, layer, event }: How): Promise<Withdrawal> {
    // Acts keep their order: one that need not wait does not.
    if (context.cookie === null) await looked(context);
    const named = Object.keys(asked);
    for (const id of named) if (!config.index[id]) store.report('unknown-id', id);
    if (named.length && !named.some((id) => config.index[id])) return NOTHING;
    // What needs no consent cannot be taken back.
    if (action === 'withdraw' && named.every((id) => isGranted(config, null, id))) return NOTHING;
    const turn = refuse(named.filter((id) => !asked[id]));
    // No refusal waits for the network, unless it has nothing to stop and no place to stand: what was never answered, and is known by its id alone.
    if (isGrant(asked) || named.some(isUnheardOf)) await complete(store, parts);
    const answers: Answers = { ...asked, ...Object.fromEntries(refusedSince(turn).map((id) => [id, false])) };
    // Nothing is left of a yes to all of which a later word was no, said here or in another tab.
    if (isOver || (isGrant(asked) && !isGrant(answers))) return NOTHING;
    const before = standing();
    const partial = reason === 'placeholder' || action === 'withdraw';
    const chosen = decide(config, lasting(before), {
      answers,
      partial,
      now: Date.now(),
      language: store.language.peek() || chooseLanguage(config.language),
      lifetime: lifetime(config),
    });
    // Nothing that can be answered was named.
    if (!Object.keys(chosen.entries)[0]) return NOTHING;
    if (!partial && !isGrant(asked)) refuse(denied(chosen));
    const isOnce = action === 'allow-once';
    if (!isOnce) {
      keepThat(chosen);
      tell();
    }
    const after = isOnce ? forNow(before, chosen) : stillNow(before, chosen, answers);
    return set(after, { reason, action, layer, trusted: event ? event.isTrusted : null }, { proved: true });
  }

  /** The last choice on record has run out, and that is not on record. R46. */
  function isLapsed(): boolean {
    const event = receipts.latest()?.event;
    return event?.state !== 'expired' && Date.parse(event?.validUntil ?? '') <= Date.now() + ROUNDING;
  }

  /**
   * Takes up what is stored, where reading it was not enough: another tab's decision, a cookie doubled by a change of
   * scope, a notice that changed, a choice that ran out. What changed in substance is denied and asked again, and what is
   * new is asked; the rest stands. `known` is the choice this page had; at the first look it had none. R42–R44, R46, R192.
   */
  async function adopt(known: Saved | null, isFirst: boolean): Promise<void> {
    if (!isFirst) refuse(denied(saved.peek()));
    await complete(store, parts);
    const values = cookieValues(config);
    const { found, saved: after, invalidated: changed } = stored(values, lasting(known));
    const isChanged = changed.length > 0;
    const lapsed = !found && isLapsed();
    const hasEnded = lapsed || (!found && !!known && known.expiresAt <= Date.now() + ROUNDING);
    // Healed, or brought up to what is declared now.
    if (after && encode(after) !== values.join() && keep(config, after)) context.cookie = encode(after);
    const before = isFirst ? saved.peek() : known;
    await set(
      after,
      { ...NOBODY, reason: hasEnded ? 'expiry' : isChanged || isFirst ? 'notice-change' : 'other-tab' },
      { before: before ?? (isChanged ? found : null), proved: isChanged || lapsed, news: true },
    );
  }

  /** Takes up a choice kept with the account. */
  async function importChoice(record: AccountChoice): Promise<Receipt | null> {
    await looked(context);
    await complete(store, parts);
    const taken = fromAccount(record, { config, saved: lasting(standing()), now: Date.now() });
    if (isOver || !taken) return null;
    keepThat(taken.saved);
    tell();
    return (await set(taken.saved, { ...NOBODY, reason: 'import', basedOn: taken.basedOn }, { proved: true })).receipt;
  }

  return { act, adopt, importChoice };
}
