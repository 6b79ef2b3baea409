import { deadAddress } from './dead.js';
import type { Held } from './held.js';
import { around } from './patch.js';

/** `fetch` to a held host rejects as it does without a network; or answers after consent, where the service asks for that. */
export const holdFetch = (held: Held): (() => void) =>
  around(window, 'fetch', (_self, args, proceed) => {
    const [input, init] = args as [unknown, RequestInit?];
    const request = input instanceof Request ? input : undefined;
    const claim = held.address(request?.url ?? input);
    const signal = init?.signal ?? request?.signal;
    // An aborted request never reaches the network: the built-in itself rejects with the right reason.
    if (!claim?.held || signal?.aborted) return proceed(args);
    return new Promise((resolve) => {
      const go = (): void => resolve(proceed(args));
      const takeBack = held.replay(claim, go);
      if (takeBack) signal?.addEventListener('abort', () => takeBack() && go());
      // In the words of this browser.
      else resolve(proceed([deadAddress(), init]));
    });
  });
