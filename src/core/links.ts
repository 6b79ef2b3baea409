import { listen } from './listen.js';

/** `<a href="#placet">`, anything marked `data-placet-open`, and the address `#placet` itself open the preferences. No markup can grant. */
export function startLinks({ onOpen }: { onOpen(): void }): () => void {
  const hashchange = (): void => {
    if (location.hash === '#placet') onOpen();
  };
  hashchange();
  return listen(window, {
    hashchange,
    click(event) {
      const isWay = (one: Partial<Element>): unknown => one.matches?.('[href="#placet"],[data-placet-open]');
      if (!(event.composedPath() as Partial<Element>[]).some(isWay)) return;
      event.preventDefault();
      onOpen();
    },
  });
}
