import type { Cell } from './core/cell.js';
import { snapshot } from './core/choice.js';
import { decode } from './core/codec.js';
import { resolve } from './core/config.js';
import { cookieValues } from './core/cookie.js';
import { each } from './core/each.js';
import { emitRelease, on } from './core/events.js';
import { startGate } from './core/gate/observe.js';
import { isolate } from './core/isolate.js';
import { waiting } from './core/journal.js';
import { lazy } from './core/lazy.js';
import { startLinks } from './core/links.js';
import { createReceipts } from './core/receipts.js';
import { startReopen } from './core/reopen.js';
import { createStore } from './core/store.js';
import { startTabs } from './core/tabs.js';
import { startWatch, whenGranted } from './core/watch.js';
import type { Context, Decisions } from './decision/index.js';
import type { Parts } from './parts.js';
import type { Config, Placet } from './types.js';
import type { Panel } from './ui/panel.js';

type Page = { [RUNNING]?: Placet };
const RUNNING = Symbol.for('placet');

/** The one that runs on this document, be it another copy's. R10. */
export const running = (): Placet | undefined => (globalThis as Page)[RUNNING];

/** Tells the developer, by code. */
export const reporter =
  ({ develop }: Parts, config?: () => Config) =>
  (code: string, subject?: unknown): void =>
    void develop().then(
      (tools) => tools.explain(code, subject, config?.()),
      () => {},
    );

/** Methods of a part, that fetch it first. */
const methods = (load: () => Promise<object>, names: string) =>
  each(
    names,
    (name) =>
      async (...given: unknown[]) =>
        ((await load()) as Record<string, (...given: unknown[]) => unknown>)[name]!(...given),
  );

/**
 * Joins every part. Afterwards gated elements are held or live as the stored choice says, and a visitor who has still
 * to choose is asked. `layers` are configs, later ones winning; `late` are those that take their place once they have
 * come: until then everything stays denied.
 */
export function start(layers: readonly unknown[], parts: Parts, late?: Promise<unknown> | '' | undefined): Placet {
  const report = reporter(parts, () => config);
  const config = resolve(layers, report);
  const store = createStore(config, report);
  const { ready, saved } = store;
  const missing = (error: unknown): void => report('ui-missing', error);
  // A config that is fetched comes first, or nothing does.
  const deciding = lazy(async (): Promise<Decisions> => {
    await late;
    return (await parts.decision()).startDecisions(context);
  });
  const drawing = lazy(async (): Promise<Panel> => {
    await late;
    return (await parts.ui()).startPanel(context);
  });
  const receipts = Object.freeze({
    ...createReceipts(store),
    ...methods(async () => (await parts.proof()).startProof(store), 'verify exportFor forget'),
  }) as Placet['receipts'];
  const stops: (() => void)[] = [];
  const context = { store, parts, receipts, stops, deciding, drawing, cookie: null } as unknown as Context;

  /**
   * Takes up the stored choice. Only one that stands as it was written is taken at once; anything else is denied and
   * looked into, and so is what has run out, on a page left open too. What is not answered whole is taken, and looked into.
   * Nothing is known to a page being made ready before the visitor comes to it. R46, R197.
   */
  function look(): void {
    const before = context.cookie;
    const values = cookieValues(config).join();
    const known = saved.peek();
    const isOver = (known?.expiresAt as number) <= Date.now();
    if (!isOver && (before === values || document.prerendering === true || before === undefined)) return;
    context.cookie = values;
    const found = decode(values, Date.now());
    const isFirst = before === null;
    ready.value = false;
    saved.value = found?.declared === config.declared ? found : null;
    ready.value = isFirst && !(saved.peek() ? store.unanswered()[0] : values || receipts.latest());
    if (!ready.peek())
      deciding()
        .then((part) => part.adopt(known, isFirst))
        .catch(missing);
  }

  const onOpen = (): unknown => drawing().then((panel) => panel.open(), missing);
  let armed: (() => void)[] = [];
  const disarm = (): void => {
    for (const stop of armed) stop();
  };
  /** Listens for news, and offers the ways back to the choice, once there are settings: they say whether a button stands. */
  const arm = (): void => {
    if (late) return;
    disarm();
    armed = [startTabs(look), startLinks({ onOpen }), startReopen(store, { onOpen })];
    stops.push(disarm);
  };
  if (late)
    (late = late.then((all) => {
      Object.assign(config, resolve(all as unknown[], report));
      late = undefined;
      arm();
    })).catch((error) => report('config-missing', error));
  arm();
  context.gate = startGate(store, {
    onRelease: (element) => emitRelease(element),
    onTurn: (elements) => deciding().then((part) => part.turn(elements), missing),
    onRoot: arm,
  });
  /** The drawn parts are fetched once there is something to ask, or a held embed to stand in for. */
  const ask = (): void => {
    if (ready.peek() && config.ui !== false && (store.unanswered()[0] || store.embeds.peek().size)) drawing().catch(missing);
  };
  stops.push(context.gate.stop, ...[saved, store.embeds, ready].map((one) => (one as Cell<unknown>).subscribe(ask)));

  // It begins with what earlier pages left.
  if (waiting(config)) deciding().catch(missing);
  const placet = Object.freeze({
    granted: store.granted,
    when: (id: string, options?: { signal?: AbortSignal }) => whenGranted(store, id, options),
    watch: (id: string, onGranted: () => void | (() => void)) => startWatch(store, id, onGranted),
    get choice() {
      return snapshot(store);
    },
    on,
    ...methods(deciding, 'acceptAll rejectAll choose withdraw exportChoice importChoice'),
    ...methods(drawing, 'open setLanguage'),
    close: () => context.close?.(),
    receipts,
    observe: context.gate.observe,
    destroy() {
      for (const stop of stops) stop();
      // What is still on its way is undone as it comes, and asks nothing.
      stops.push = (stop) => stop() as never;
      ready.value = false;
      delete (globalThis as Page)[RUNNING];
    },
    version: __VERSION__,
    push(...callbacks: ((placet: Placet) => void)[]) {
      for (const callback of callbacks) isolate(() => callback(placet));
    },
  }) as unknown as Placet;
  return ((globalThis as Page)[RUNNING] = placet);
}
