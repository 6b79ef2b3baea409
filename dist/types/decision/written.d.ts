import type { Gate } from '../core/gate/observe.js';
/**
 * Lets a frame show the page that it holds in `data-srcdoc`. Such a page is script of this site's own unless the frame is
 * sandboxed away from it, or the guard took it from where it was already, and markup that came through a sanitiser may carry anything in data-*: any other stays held.
 * True when something changed.
 */
export declare function write(frame: Element, { trusted }: Gate): boolean;
