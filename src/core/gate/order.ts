import { isolate } from '../isolate.js';
import { listen } from '../listen.js';
import type { Store } from '../store.js';
import { copy, wake } from './release.js';
import { HELD, isAllowed, isOrdered } from './tags.js';

/** A host that does not answer holds up its own chain for this long, and nothing else. Milliseconds. */
const PATIENCE = 10_000;
/** Work between two chances for the page to react. Milliseconds. */
const SLICE = 8;

const pause = (): Promise<unknown> =>
  (globalThis as { scheduler?: { yield?(): Promise<unknown> } }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/**
 * While an inline script runs, what writes into the page does what it does in an async script: nothing. After loading it
 * would blank the page. Nothing of the page's own is touched.
 */
function wakeWithoutWriting(script: HTMLScriptElement): HTMLScriptElement {
  const page = script.ownerDocument;
  const natural = Object.getPrototypeOf(page);
  const open = (): Document => page;
  Object.setPrototypeOf(page, { __proto__: natural, open, close: open, write: open, writeln: open });
  try {
    return wake(script);
  } finally {
    Object.setPrototypeOf(page, natural);
  }
}

interface Options {
  /** Asked again at the moment of running. */
  mayRun(script: HTMLScriptElement): unknown;
  onRun(script: HTMLScriptElement): void;
}

/** Of a script that is on its way: how to go on without it; once it was taken back, what stands for it. */
interface Way {
  goOn(): void;
  held?: HTMLScriptElement;
}

/**
 * Runs scripts as a browser would: those of one chain (same categories) in page order, each after the one before has
 * loaded or failed; `async` and module scripts at once. Each is checked again at the moment it runs.
 */
export function createOrder(store: Store, { mayRun, onRun }: Options) {
  /** What waits to run, in page order, with its chain if it has one. */
  const queue = new Map<HTMLScriptElement, string | false>();
  /** By chain, the script that is on its way. */
  const ahead = new Map<string | false, HTMLScriptElement>();
  /** What has been asked for and is not known to have run. */
  const loading = new Map<HTMLScriptElement, Way>();
  let draining = false;
  let again = false;

  function run(script: HTMLScriptElement, chain: string | false): void {
    const live = wakeWithoutWriting(script);
    onRun(live);
    if (!live.matches('[src]:not([nomodule]),[data-type=module]')) return;
    const goOn = (): void => {
      if (ahead.get(chain) !== live) return;
      ahead.delete(chain);
      void drain();
    };
    setTimeout(goOn, PATIENCE);
    const done = (): void => {
      loading.delete(live);
      goOn();
    };
    listen(live, { load: done, error: done });
    loading.set(live, { goOn });
    if (chain) ahead.set(chain, live);
  }

  async function drain(): Promise<void> {
    loading.forEach(recall);
    again = true;
    if (draining) return;
    draining = true;
    let since = Date.now();
    while (again) {
      again = false;
      for (const [script, chain] of queue) {
        if (ahead.has(chain)) continue;
        // What may not run is left as it is, to be found again when consent comes back.
        queue.delete(script);
        if (script.isConnected && mayRun(script)) isolate(() => run(script, chain));
        if (Date.now() - since > SLICE) {
          await pause();
          since = Date.now();
        }
      }
    }
    draining = false;
  }

  /**
   * What has been asked for and may no longer run will not: a script moved to another document is passed over (HTML,
   * «execute the script element», step 2). A held one takes its place, now and wherever a page that kept the script puts it
   * back. What another tab has decided and this page is still to take up takes nothing back that both grant.
   */
  function recall(way: Way, script: HTMLScriptElement): void {
    if (!way.held) {
      if (isAllowed(script, store)) return;
      way.held = copy(script);
      // Its load event comes in this very task if it had just run: then the held one never may. Of a module written in the
      // page nothing tells whether it had.
      setTimeout(() => {
        if (script.src && loading.has(script)) way.held!.type = HELD;
      });
    }
    // Read once, handlers written as attributes work in the other document too.
    void [script.onload, script.onerror];
    script.replaceWith(way.held);
    new Document().adoptNode(script);
    way.goOn();
  }

  return {
    drain,
    add(script: HTMLScriptElement): void {
      queue.set(script, isOrdered(script) && (script.getAttribute('data-category') ?? script.getAttribute('data-service')!));
    },
  };
}

export type Order = ReturnType<typeof createOrder>;
