import { kindOf, type Log } from './log.js';
import type { Store } from './store.js';

const DAY = 86_400_000;

/** What has outlived its retention goes now and once a day, until the returned stop is called; that resolves when no purge is under way. */
export function keepPurging(store: Pick<Store, 'purge'>, retention: number | null, log: Log): () => Promise<void> {
  let running = Promise.resolve();
  const purge = () => {
    running = store.purge(retention).then(
      (receipts) => log('purged', { receipts }),
      (error) => log('failure', { kind: kindOf(error) }),
    );
  };
  purge();
  const timer = setInterval(purge, DAY);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
