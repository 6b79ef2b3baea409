import { listen } from '../listen.js';
import { isCode, STARTED, someUrl } from './tags.js';
import { trusted } from './trusted.js';

/** Makes one element live. */

function setUrl(element: Element, name: string, value: string): void {
  if (isCode(value)) return;
  // Where it guards no sink it is read as the text it holds.
  element.setAttribute(name, trusted('createScriptURL', value));
}

/**
 * Every held URL is where the browser looks for it. What the page has made of a live one since is its own affair, until it
 * holds another, `anew`. True when something changed.
 */
export function show(element: Element, anew?: unknown): boolean {
  let changed = false;
  someUrl(element, (member, name, held, live, was) => {
    if (held === null || (was !== null && !anew)) return;
    if (was === null) member.setAttribute(`data-was-${name}`, live === held ? '' : (live ?? ''));
    if (live === held) return;
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
  // The parser turns `async` on in the scripts it leaves for later; in one born of `innerHTML` it is off: HTML, «prepare the
  // script element». The guard holds only scripts that have not been started.
  const spent = !script.hasAttribute('data-guarded') && (script.hasAttribute('async') || !script.async || !parsed.has(script));
  const live = spent ? copy(script) : script;
  if (spent) live.text = trusted('createScript', script.text);
  // Objects of the page may have been given properties, which `dataset` would inherit. R181.
  live.type = live.getAttribute('data-type') ?? '';
  const src = live.getAttribute('data-src');
  if (src !== null) setUrl(live, 'src', src);
  if (spent) script.replaceWith(live);
  else script.before(script);
  // The browser has read the type by now. A data block is looked at later as well. Whoever kept the one that was copied may put it back.
  if (/^(module)?$|(script|plain)$/.test(live.type)) live.type = script.type = STARTED;
  return live;
}
