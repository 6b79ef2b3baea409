import type { Store } from '../core/store.js';

/**
 * Once the page has looked at what is stored: a config that is fetched has come, and so has the visitor to a page made ready
 * in advance. Until then nothing is decided, whoever asks. R197.
 */
export async function looked(context: { readonly cookie: unknown; readonly store: Pick<Store, 'ready'> }): Promise<void> {
  if (context.cookie !== null) return;
  await new Promise<void>((done) => {
    const stop = context.store.ready.subscribe(() => {
      if (context.cookie === null) return;
      stop();
      done();
    });
  });
}
