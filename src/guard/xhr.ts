import { deadAddress } from './dead.js';
import type { Held } from './held.js';
import { around, together } from './patch.js';

/** What `open` was given; `sent` while it is kept, as far as the page can tell. */
type Opened = unknown[] & { sent?: boolean };

/** An `XMLHttpRequest` to a held host errs as it does without a network; or is sent after consent, where the service asks for that. */
export function holdXhr(held: Held): () => void {
  const { prototype } = XMLHttpRequest;
  const { open, send } = prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  return together([
    around(prototype, 'open', (self, args, proceed) => {
      const result = proceed(args);
      opened.set(self as XMLHttpRequest, args);
      return result;
    }),
    around(prototype, 'setRequestHeader send', (self, args, proceed, name) => {
      const request = self as XMLHttpRequest;
      const wanted = opened.get(request);
      // Too late for either: the built-in says so as of one that has not been opened.
      if (wanted?.sent) return proceed(args, new XMLHttpRequest());
      const claim = wanted && name === 'send' ? held.address(wanted[1]) : null;
      if (!wanted || !claim?.held) return proceed(args);
      const [method, , ...rest] = wanted;
      const isSync = rest.length && !rest[0];
      const still = (): boolean => opened.get(request) === wanted && opened.delete(request);
      const fail = (): unknown => {
        // Opened again, it keeps its listeners and tells nobody.
        Reflect.apply(open, request, [method, deadAddress(), ...rest]);
        return proceed(args);
      };
      if (isSync) return fail();
      wanted.sent = true;
      // Chromium fails a dead address at once, inside `send`.
      if (!held.replay(claim, () => still() && proceed(args))) setTimeout(() => still() && fail());
    }),
    around(prototype, 'abort', (self, args, proceed) => {
      if (opened.get(self as XMLHttpRequest)?.sent) {
        // Only what is on its way says that it was given up.
        Reflect.apply(open, self, ['GET', 'data:,']);
        Reflect.apply(send, self, []);
      }
      opened.delete(self as XMLHttpRequest);
      return proceed(args);
    }),
  ]);
}
