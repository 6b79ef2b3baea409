import type { Gate } from '../core/gate/observe.js';
import { HELD_PAGE } from '../core/heldPage.js';

/**
 * Lets a frame show the page that it holds in `data-srcdoc`. Such a page is script of this site's own unless the frame is
 * sandboxed away from it, or the guard took it from where it was already, and markup that came through a sanitiser may carry anything in data-*: any other stays held.
 * True when something changed.
 */
export function write(frame: Element, { trusted }: Gate): boolean {
  const page = frame.getAttribute('data-srcdoc');
  if (page === null || page === frame.getAttribute('srcdoc')) return false;
  if (!(HELD_PAGE in frame) && /allow-same-origin/i.test(frame.getAttribute('sandbox') ?? 'allow-same-origin')) return false;
  frame.setAttribute('srcdoc', trusted('createHTML', page));
  return true;
}
