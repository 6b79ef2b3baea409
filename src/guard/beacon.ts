import type { Held } from './held.js';
import { around } from './patch.js';

/** `sendBeacon` to a held host answers false, as when the browser will not queue it; true when it is sent after consent. */
export const holdBeacon = (held: Held): (() => void) =>
  around(Navigator.prototype, 'sendBeacon', (_self, args, proceed) => {
    const claim = held.address(args[0]);
    return claim?.held ? !!held.replay(claim, () => proceed(args)) : proceed(args);
  });
