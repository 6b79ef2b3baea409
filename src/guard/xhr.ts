import { deadAddress } from './dead.js';
import type { Held } from './held.js';
import { around, together } from './patch.js';

/** An `XMLHttpRequest` to a held host errs as it does without a network; or is sent after consent, where the service asks for that. */
export function holdXhr(held: Held): () => void {
  const { prototype } = XMLHttpRequest;
  const { open } = prototype;
  const opened = new WeakMap<XMLHttpRequest, unknown[]>();
  return together([
    around(prototype, 'open', (self, args, proceed) => {
      const result = proceed(args);
      opened.set(self as XMLHttpRequest, args);
      return result;
    }),
    around(prototype, 'send', (self, args, proceed) => {
      const request = self as XMLHttpRequest;
      const wanted = opened.get(request);
      const claim = wanted ? held.address(wanted[1]) : null;
      if (!wanted || !claim?.held) return proceed(args);
      const [method, , ...rest] = wanted;
      const isAsync = !rest.length || !!rest[0];
      const still = (): boolean => opened.get(request) === wanted && request.readyState === 1;
      const fail = (): unknown => {
        // Opened again, it keeps its listeners and tells nobody.
        Reflect.apply(open, request, [method, deadAddress(), ...rest]);
        return proceed(args);
      };
      if (!isAsync) return fail();
      // Chromium fails a dead address at once, inside `send`.
      if (!held.replay(claim, () => still() && proceed(args))) setTimeout(() => still() && fail());
    }),
    around(prototype, 'abort', (self, args, proceed) => {
      opened.delete(self as XMLHttpRequest);
      return proceed(args);
    }),
  ]);
}
