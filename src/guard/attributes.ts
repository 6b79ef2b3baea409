import { ELEMENTS, isAddress, NAMES } from './addresses.js';
import type { Held } from './held.js';
import type { Keeper } from './keeper.js';
import { around, together } from './patch.js';

/** Where these elements have their properties from; `video` and `audio` share theirs. */
const owners = (): Set<object> =>
  new Set(
    ELEMENTS.split(',').flatMap((tag) => {
      const own: object = Object.getPrototypeOf(document.createElement(tag));
      return [own, Object.getPrototypeOf(own)];
    }),
  );

/** `image.src = …` and `image.setAttribute('src', …)`: an address that must wait is put aside before the browser sees it. */
export function holdAttributes(_held: Held, keeper: Keeper): () => void {
  return together([
    ...[...owners()].map((owner) =>
      around(owner, NAMES.join(' '), (self, args, proceed, name) =>
        isElement(self) && keeper.assign(self, name, args[0]) ? undefined : proceed(args),
      ),
    ),
    around(Element.prototype, 'setAttribute setAttributeNS', (self, args, proceed, method) => {
      const at = method === 'setAttribute' ? 0 : 1;
      const name = String(args[at]).toLowerCase();
      if (isElement(self) && args.length > at + 1 && isAddress(self.localName, name) && keeper.assign(self, name, args[at + 1])) return;
      return proceed(args);
    }),
  ]);
}

const isElement = (value: unknown): value is Element => value instanceof Element;
