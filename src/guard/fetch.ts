import type { Held } from './held.js';
import { around } from './patch.js';

/** `fetch` to a held host rejects as it does without a network; or answers after consent, where the service asks for that. */
export const holdFetch = (held: Held): (() => void) =>
  around(window, 'fetch', 'value', (_self, args, proceed) => {
    const [input, init] = args as [unknown, RequestInit?];
    const request = input instanceof Request ? input : null;
    const claim = held.address(request ? request.url : input);
    const signal = init?.signal ?? request?.signal;
    // An aborted request never reaches the network: the built-in itself rejects with the right reason.
    if (!claim?.held || signal?.aborted) return proceed(args);
    return new Promise((resolve, reject) => {
      const go = (): void => resolve(proceed(args));
      if (held.replay(claim.id, go)) signal?.addEventListener('abort', go);
      else reject(new TypeError('Failed to fetch'));
    });
  });
