import { isolate } from '../isolate.js';
import { listen } from '../listen.js';
import { copy, wake } from './release.js';
import { isOrdered } from './tags.js';

/** A host that does not answer holds up its own chain for this long, and nothing else. Milliseconds. */
const PATIENCE = 10_000;
/** Work between two chances for the page to react. Milliseconds. */
const SLICE = 8;

const pause = (): Promise<unknown> =>
  (globalThis as { scheduler?: { yield?(): Promise<unknown> } }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** While an inline script runs, `document.write` does what it does in an async script: nothing. After loading it would blank the page. */
function wakeWithoutWriting(script: HTMLScriptElement): HTMLScriptElement {
  const page = script.ownerDocument;
  const { write, writeln } = page;
  page.write = page.writeln = () => {};
  try {
    return wake(script);
  } finally {
    Object.assign(page, { write, writeln });
  }
}

interface Options {
  /** Asked again at the moment of running. */
  mayRun(script: HTMLScriptElement): unknown;
  onRun(script: HTMLScriptElement): void;
}

/**
 * Runs scripts as a browser would: those of one chain (same categories) in page order, each after the one before has
 * loaded or failed; `async` and module scripts at once. Each is checked again at the moment it runs.
 */
export function createOrder({ mayRun, onRun }: Options) {
  /** By chain, the scripts that wait for the one loading. */
  const lines = new Map<string, HTMLScriptElement[]>();
  /** What has been asked for and is not known to have run, with how to go on without it. */
  const loading = new Map<HTMLScriptElement, () => void>();
  const known = new WeakSet<HTMLScriptElement>();
  let ready: HTMLScriptElement[] = [];
  let draining = false;

  const chainOf = ({ dataset }: HTMLScriptElement): string => dataset.category ?? dataset.service!;

  function run(script: HTMLScriptElement): void {
    const chain = chainOf(script);
    const ordered = isOrdered(script);
    const live = wakeWithoutWriting(script);
    known.add(live);
    onRun(live);
    if (!live.matches('[src]:not([nomodule]),[type=module]')) return;
    const line: HTMLScriptElement[] = [];
    const goOn = (): void => {
      if (lines.get(chain) !== line) return;
      lines.delete(chain);
      ready = [...line, ...ready];
      void drain();
    };
    setTimeout(goOn, PATIENCE);
    const done = (): void => {
      loading.delete(live);
      goOn();
    };
    listen(live, { load: done, error: done });
    loading.set(live, goOn);
    if (ordered) lines.set(chain, line);
  }

  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    let since = Date.now();
    for (let script = ready.shift(); script; script = ready.shift()) {
      const line = isOrdered(script) && lines.get(chainOf(script));
      if (line) line.push(script);
      else if (script.isConnected && mayRun(script)) isolate(() => run(script));
      // Left as it is, to be found again when consent comes back.
      else known.delete(script);
      if (Date.now() - since > SLICE) {
        await pause();
        since = Date.now();
      }
    }
    draining = false;
  }

  /**
   * What has been asked for and may no longer run will not: a script moved to another document is passed over (HTML,
   * «execute the script element», step 2). A held one takes its place.
   */
  function recall(): void {
    for (const [script, goOn] of loading) {
      if (mayRun(script)) continue;
      const held = copy(script);
      held.type = 'text/plain';
      known.add(held);
      // Read once, handlers written as attributes work in the other document too.
      void [script.onload, script.onerror];
      script.replaceWith(held);
      new Document().adoptNode(script);
      // Its load event comes in this very task if it had just run: then the held one never may. Of a module written in the
      // page nothing tells whether it had.
      setTimeout(() => script.src && loading.delete(script) && known.delete(held));
      goOn();
    }
  }

  return {
    recall,
    drain,
    add(script: HTMLScriptElement): void {
      if (known.has(script)) return;
      known.add(script);
      ready.push(script);
    },
  };
}

export type Order = ReturnType<typeof createOrder>;
