import type { Held } from './held.js';
import { around } from './patch.js';

/** `setItem` of held names does nothing. `localStorage.name = …` passes by no function and cannot be seen. */
export const holdStorage = (held: Held): (() => void) =>
  around(Storage.prototype, 'setItem', (self, args, proceed) =>
    args.length > 1 && held.tracker(String(args[0]), self === sessionStorage ? 'sessionStorage' : 'localStorage')
      ? undefined
      : proceed(args),
  );
