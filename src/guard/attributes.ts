import { isAddress, NAMES } from './addresses.js';
import type { Keeper } from './keeper.js';
import { around, together } from './patch.js';

const OWNERS = ['Script', 'IFrame', 'Image', 'Source', 'Media', 'Video', 'Track', 'Embed', 'Input', 'Object', 'Link'];

/** `image.src = …` and `image.setAttribute('src', …)`: an address that must wait is put aside before the browser sees it. */
export function holdAttributes(keeper: Keeper): () => void {
  const stops = OWNERS.flatMap((owner) =>
    NAMES.map((name) => {
      const { prototype } = (window as never)[`HTML${owner}Element`] as { prototype: object };
      return around(prototype, name, 'set', (self, args, proceed) =>
        isElement(self) && keeper.assign(self, name, args[0]) ? undefined : proceed(args),
      );
    }),
  );
  const written = (method: string, at: number): (() => void) =>
    around(Element.prototype, method, 'value', (self, args, proceed) => {
      const name = String(args[at]).toLowerCase();
      if (isElement(self) && args.length > at + 1 && isAddress(self.localName, name) && keeper.assign(self, name, args[at + 1])) return;
      return proceed(args);
    });
  return together([...stops, written('setAttribute', 0), written('setAttributeNS', 1)]);
}

const isElement = (value: unknown): value is Element => value instanceof Element;
