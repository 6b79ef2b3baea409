import { listen } from './listen.js';

/** `<a href="#placet">`, anything marked `data-placet-open`, and the address `#placet` itself open the preferences; the address not `again`. No markup can grant. */
export function startLinks({ onOpen, again }: { onOpen(): void; again?: unknown }): () => void {
  const hashchange = (): void => {
    if (location.hash === '#placet') onOpen();
  };
  if (!again) hashchange();
  return listen(window, {
    hashchange,
    click(event) {
      const from = event.composedPath()[0] as Partial<Element>;
      if (!from.closest?.('[href="#placet"],[data-placet-open]')) return;
      event.preventDefault();
      onOpen();
    },
  });
}
