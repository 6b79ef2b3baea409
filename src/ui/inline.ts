import type { Report } from '../core/config.js';
import { dropCopies } from './copies.js';
import type { Look } from './piece.js';

function find(selector: unknown): Element | null {
  try {
    return document.querySelector(String(selector));
  } catch {
    // Not a selector.
    return null;
  }
}

/** Places the first layer inside the element the owner names, also when the page draws that element anew; where there is none, as a bar. */
export const standInside =
  (container: unknown, report: Report): NonNullable<Look['stand']> =>
  (host, _root, usual) => {
    const place = find(container);
    host.dataset.layout = place ? 'inline' : 'bar';
    if (!place) {
      report('no-container', container);
      return usual();
    }
    place.prepend(host);
    const observer = new MutationObserver(() => {
      if (host.isConnected) return;
      dropCopies(document);
      find(container)?.prepend(host);
    });
    observer.observe(document, { childList: true, subtree: true });
    return () => observer.disconnect();
  };
