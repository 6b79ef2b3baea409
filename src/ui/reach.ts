import { page } from '../core/page.js';
import { raise } from './host.js';
import type { Ui } from './piece.js';
import { makeRoom, type Room } from './room.js';

/**
 * Keeps the host in the page and above everything, also when the page opens a modal window of its own, which makes all
 * else inert, or is given another body or another language; what it covers can be scrolled clear, or makes it step aside. Returns the undo,
 * which leaves the host where it is.
 */
export function stayInReach(host: HTMLElement, scroller: HTMLElement, ui: Ui, room?: Room): () => void {
  let wanted = true;
  const again = (records?: MutationRecord[]): unknown =>
    import('./again.js').then(({ placeAgain }) => wanted && placeAgain(host, ui, records)).catch(() => {});
  // What a pointer goes to is in sight.
  const onFocus = ({ target }: Event): unknown =>
    host.contains(target as Node) || !(target as Element).matches(':focus-visible') || again();
  const observer = new MutationObserver((records) => {
    if (!host.isConnected || records.some(({ attributeName }) => attributeName)) again(records);
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['open', 'lang'] });
  page('body').prepend(host);
  raise(host);
  if (document.querySelector('dialog[open]')) again();
  document.addEventListener('focusin', onFocus);
  const leaveRoom = makeRoom(host, scroller, room);
  return () => {
    wanted = false;
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    leaveRoom();
  };
}
