import type { Held } from './held.js';
import { around } from './patch.js';

const kindOf = (storage: unknown): 'localStorage' | 'sessionStorage' => {
  try {
    return storage === sessionStorage ? 'sessionStorage' : 'localStorage';
  } catch {
    return 'localStorage';
  }
};

/** `setItem` of held names does nothing. `localStorage.name = …` passes by no function and cannot be seen. */
export const holdStorage = (held: Held): (() => void) =>
  around(Storage.prototype, 'setItem', (self, args, proceed) =>
    args.length > 1 && held.tracker(String(args[0]), kindOf(self)) ? undefined : proceed(args),
  );
