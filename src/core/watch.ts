import { isolate } from './isolate.js';
import type { Store } from './store.js';

/**
 * Calls back at each grant; what the callback returns runs at the next withdrawal, or when the watch is stopped. What a
 * withdrawal has undone so runs no more: that very id, for one clean-up of the site's own does not stop every service of a category.
 */
export function startWatch(store: Store, id: string, onGranted: () => void | (() => void)): () => void {
  let active = false;
  let undo: unknown;
  const turn = (granted: boolean): void => {
    if (granted === active) return;
    active = granted;
    if (granted) undo = isolate(onGranted);
    if (granted || typeof undo !== 'function') return;
    isolate(() => {
      (undo as () => void)();
      // One that threw has undone nothing.
      if (!store.granted(id)) store.ran.delete(id);
    });
  };
  const stop = store.saved.subscribe(() => turn(store.granted(id)));
  return () => {
    stop();
    turn(false);
  };
}

/** Resolves once granted; rejects when the signal aborts first. */
export function whenGranted(store: Store, id: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  let stop!: () => void;
  return new Promise<void>((resolve, reject) => {
    stop = startWatch(store, id, resolve);
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason));
  }).finally(stop);
}
