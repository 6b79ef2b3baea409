import { isolate } from './isolate.js';
import type { Store } from './store.js';

/** Calls back at each grant; what the callback returns runs at the next withdrawal, or when the watch is stopped. */
export function startWatch(store: Store, id: string, onGranted: () => void | (() => void)): () => void {
  let active = false;
  let undo: unknown;
  const turn = (granted: boolean): void => {
    if (granted === active) return;
    active = granted;
    if (granted) undo = isolate(onGranted);
    if (typeof undo !== 'function') return;
    store.undoable[granted ? 'add' : 'delete'](id);
    if (!granted) isolate(undo as () => void);
  };
  const stop = store.saved.subscribe(() => turn(store.granted(id)));
  return () => {
    stop();
    turn(false);
  };
}

/** Resolves once granted; rejects when the signal aborts first. */
export function whenGranted(store: Store, id: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = startWatch(store, id, resolve);
    const give = (): void => {
      stop();
      reject(signal!.reason);
    };
    if (signal?.aborted) give();
    signal?.addEventListener('abort', give);
  });
}
