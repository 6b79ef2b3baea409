import type { Gate } from '../core/gate/observe.js';
import { isCode, someUrl } from '../core/gate/tags.js';

/** Puts a live element back to sleep: no URL of the element is left where the browser looks, whoever put it there; what it showed is gone. */
export function retract(element: Element, { trusted }: Gate): void {
  let changed = element.hasAttribute('data-srcdoc') && element.hasAttribute('srcdoc');
  if (changed) element.removeAttribute('srcdoc');
  someUrl(element, (member, name, held, live, was) => {
    if (was === null && (live === null || (held !== null && held !== live))) return;
    member.removeAttribute(name);
    member.removeAttribute(`data-was-${name}`);
    changed = true;
    if (held === null && live !== null) member.setAttribute(`data-${name}`, live);
    // The page's own stand-in, unless somebody forged it.
    if (was && !isCode(was)) member.setAttribute(name, trusted('createScriptURL', was));
  });
  if (!changed) return;
  // Only taking a frame out ends its document at once and leaves no entry in the session history.
  if (/frame|embed|object/.test(element.localName)) element.parentNode?.insertBefore(element, element.nextSibling);
  element.closest<HTMLMediaElement>('video,audio,track')?.load?.();
}
