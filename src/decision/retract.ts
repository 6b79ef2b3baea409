import { someUrl } from '../core/gate/tags.js';

/** Puts a live element back to sleep: no URL of the element is left where the browser looks; what it showed is gone. */
export function retract(element: Element): void {
  someUrl(element, (member, name, held, live) => {
    if (live === null || (held !== null && held !== live)) return;
    if (held === null) member.setAttribute(`data-${name}`, live);
    const before = member.getAttribute(`data-was-${name}`);
    member.removeAttribute(`data-was-${name}`);
    if (before === null) member.removeAttribute(name);
    else member.setAttribute(name, before);
  });
  // Only taking a frame out ends its document at once and leaves no entry in the session history.
  if (/frame|embed|object/.test(element.localName)) element.parentNode?.insertBefore(element, element.nextSibling);
  element.closest<HTMLMediaElement>('video,audio,track')?.load?.();
}
