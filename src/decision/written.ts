import type { Gate } from '../core/gate/observe.js';

/**
 * Lets a frame show the page that it holds in `data-srcdoc`. Such a page is script of this site's own unless the frame is
 * sandboxed away from it, and markup that came through a sanitiser may carry anything in data-*: any other stays held.
 * True when something changed.
 */
export function write(frame: Element, { trusted }: Gate): boolean {
  const page = frame.getAttribute('data-srcdoc');
  if (page === null || page === frame.getAttribute('srcdoc')) return false;
  if (/allow-same-origin/i.test(frame.getAttribute('sandbox') ?? 'allow-same-origin')) return false;
  frame.setAttribute('srcdoc', trusted('createHTML', page));
  return true;
}
