import type { Cell } from './core/cell.js';
import { snapshot } from './core/choice.js';
import { decode } from './core/codec.js';
import { resolve } from './core/config.js';
import { cookieValues } from './core/cookie.js';
import { emit, on } from './core/events.js';
import { type Gate, startGate } from './core/gate/observe.js';
import { isolate } from './core/isolate.js';
import { waiting } from './core/journal.js';
import { lazy } from './core/lazy.js';
import { startLinks } from './core/links.js';
import { listen } from './core/listen.js';
import { createReceipts } from './core/receipts.js';
import { startReopen } from './core/reopen.js';
import { createStore } from './core/store.js';
import { startTabs } from './core/tabs.js';
import { startWatch, whenGranted } from './core/watch.js';
import type { Context, Decisions } from './decision/index.js';
import type { Parts } from './parts.js';
import type { Placet } from './types.js';
import type { Panel } from './ui/panel.js';

/** Methods of a part, that fetch it first. */
const methods = (load: () => Promise<object>, names: string) =>
  Object.fromEntries(
    names
      .split(' ')
      .map((name) => [
        name,
        async (...given: unknown[]) => ((await load()) as Record<string, (...given: unknown[]) => unknown>)[name]!(...given),
      ]),
  );

/**
 * Joins every part. Afterwards gated elements are held or live as the stored choice says, and a visitor who has still
 * to choose is asked. `layers` are configs, later ones winning; `late` is one more that arrives after the others: until
 * it does everything stays denied.
 */
export function start(layers: readonly unknown[], parts: Parts, late?: Promise<unknown>): Placet {
  const report = (code: string, subject?: unknown): void =>
    void parts.develop().then(
      (tools) => tools.explain(code, subject, config),
      () => {},
    );
  const config = resolve(layers, report);
  const store = createStore(config, report);
  const { ready, saved } = store;
  let cookie: string | null | undefined = null;

  const deciding = lazy((): Promise<Decisions> => parts.decision().then((part) => part.startDecisions(context)));
  const drawing = lazy((): Promise<Panel> => parts.ui().then((part) => part.startPanel(context)));
  const missing = (error: unknown): void => report('ui-missing', error);

  /**
   * Takes up the stored choice. Only one that stands as it was written is taken at once; anything else is denied and
   * looked into. Nothing is known to a page being made ready before the visitor comes to it. R197.
   */
  function look(): void {
    const values = cookieValues(config);
    const before = cookie;
    if (late || document.prerendering || cookie === undefined || cookie === (cookie = values.join())) return;
    const found = values[1] ? null : decode(cookie, Date.now());
    const plain = found?.declared === config.declared;
    const known = saved.peek();
    const adopting = before !== null || (cookie && !plain);
    ready.value = !adopting;
    saved.value = plain ? found : null;
    if (adopting)
      deciding()
        .then((part) => part.adopt(known))
        .catch(missing);
  }

  const tabs = startTabs({ onNews: look });
  const gate: Gate = startGate(store, {
    onRelease: (element) => emit('release', { element }),
    onTurn: (elements) => parts.decision().then((part) => part.turn(elements, gate, store), missing),
  });
  const receipts = Object.freeze({
    ...createReceipts(store),
    ...methods(() => parts.proof().then((part) => part.startProof(store)), 'verify exportFor forget'),
  }) as Placet['receipts'];
  const stops: (() => void)[] = [];
  const context: Context = {
    store,
    parts,
    gate,
    receipts,
    stops,
    deciding,
    drawing,
    snapshot: () => snapshot(store),
    tell: tabs.tell,
    wrote: (value) => void (cookie = value),
  };
  const onOpen = (): unknown => drawing().then((panel) => panel.open(), missing);
  /** The drawn parts are fetched once there is something to ask, or a held embed to stand in for. */
  const ask = (): void => {
    const due = store.unanswered()[0] || store.embeds.peek().size;
    if (ready.peek() && due && config.ui !== false) drawing().catch(missing);
  };
  stops.push(
    tabs.stop,
    listen(document, { prerenderingchange: look }),
    gate.stop,
    startReopen(store, { onOpen }),
    startLinks({ onOpen }),
    ...[saved, store.embeds, ready].map((one) => (one as Cell<unknown>).subscribe(ask)),
  );
  late?.then(
    (layer) => {
      late = undefined;
      Object.assign(config, resolve([...layers, layer], report));
      look();
    },
    (error) => report('config-missing', error),
  );

  if (waiting(store)) deciding().then((part) => part.resume(), missing);
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
    close: () => void (store.view.peek() !== 'none' && drawing().then((panel) => panel.close())),
    receipts,
    observe: gate.observe,
    destroy() {
      for (const stop of stops) stop();
    },
    version: __VERSION__,
    push(...callbacks: ((placet: Placet) => void)[]) {
      for (const callback of callbacks) isolate(() => callback(placet));
    },
  }) as unknown as Placet;
  return placet;
}
