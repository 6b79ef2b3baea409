import { listen } from '../listen.js';
import { someUrl } from './tags.js';
import { trusted } from './trusted.js';

/** Makes one element live. */

export function setUrl(element: Element, name: string, value: string): void {
  // Markup that came through a sanitiser may carry anything in data-*; it must not become script. CVE-2025-31476.
  if (/^(java|vb)script:/i.test(value.replace(/[\0-\x20]/g, ''))) return;
  // Where it guards no sink it is read as the text it holds.
  element.setAttribute(name, trusted('createScriptURL', value));
}

/** Every held URL is where the browser looks for it. True when something changed. */
export function show(element: Element): boolean {
  let changed = false;
  someUrl(element, (member, name, held, live) => {
    if (held === null || held === live) return;
    if (live !== null) member.setAttribute(`data-was-${name}`, live);
    setUrl(member, name, held);
    changed = true;
  });
  // A source that has been passed over is not looked at again by itself; a track is, and has nothing to call.
  if (changed) element.closest<HTMLMediaElement>('video,audio,track')?.load?.();
  return changed;
}

/** A script with the same attributes that has not been started; its address is held, and its events reach the first one's listeners. */
export function copy(script: HTMLScriptElement): HTMLScriptElement {
  const made = script.ownerDocument.createElement('script');
  for (const { name, value } of script.attributes) if (!/^on/.test(name)) made.setAttribute(name === 'src' ? 'data-src' : name, value);
  // The attribute reads back empty under a header policy; the property does not. R174.
  made.nonce = script.nonce;
  const tell = ({ type }: Event): unknown => script.dispatchEvent(new Event(type));
  listen(made, { load: tell, error: tell });
  return made;
}

/** Scripts seen while the page was being read. */
export const parsed = new WeakSet<Element>();

/**
 * Runs a held script by putting the same element back: nonce and `document.currentScript` stay its own, and no sink of
 * Trusted Types is touched. One that came through `innerHTML` never runs again whatever is done to it, nor does a copy of
 * it: those are made anew, with all that may be one. Returns the element that runs.
 */
export function wake(script: HTMLScriptElement): HTMLScriptElement {
  const { type, guarded } = script.dataset;
  // The parser turns `async` on in the scripts it leaves for later; in one born of `innerHTML` it is off: HTML, «prepare the
  // script element». The guard holds only scripts that have not been started.
  const spent = guarded === undefined && (script.hasAttribute('async') || !script.async || !parsed.has(script));
  const live = spent ? copy(script) : script;
  if (spent) live.text = trusted('createScript', script.text);
  live.type = type ?? '';
  const { src } = live.dataset;
  if (src !== undefined) setUrl(live, 'src', src);
  if (spent) script.replaceWith(live);
  else script.parentNode!.insertBefore(script, script.nextSibling);
  return live;
}
