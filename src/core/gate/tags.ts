import type { Service } from '../../types.js';
import type { Store } from '../store.js';

/** How a gated element is recognised, and what it asks for. */

export const GATED = '[data-category],[data-service]';

/** Attributes that make an element fetch; each is held as `data-` plus its name. R3. */
export const URLS = ['src', 'srcset', 'href', 'data', 'poster'];

// `localName` is in lower case in HTML and XHTML alike.
export const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
export const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === 'template';
export const isFetching = (element: Element): element is HTMLElement =>
  /^(iframe|embed|object|img|link|source|picture|video|audio|track|input)$/.test(element.localName);

/** The type of a script that is held: no browser runs it. */
export const HELD = 'text/plain';

/** Of a script that has been started: neither the browser nor a library runs a copy of it, and neither do we. */
export const STARTED = 'placet/started';

export const isDormant = (script: HTMLScriptElement): boolean => script.type === HELD;

/** Will run in page order: classic, and not `async`. */
export const isOrdered = (script: HTMLScriptElement): boolean => !script.matches('[async],[data-type=module]');

/** Something a visitor would miss, so that a placeholder is due; a tracking frame of one pixel is not. */
export const isEmbed = (element: HTMLElement): boolean =>
  /iframe|embed|object|o$/.test(element.localName) && !element.hidden && !(parseFloat(element.getAttribute('width')!) < 2);

/** Markup that came through a sanitiser may carry anything in data-*; it must not become script. CVE-2025-31476. */
export const isCode = (url: string): boolean => /^(java|vb)script:/i.test(url.replace(/[\0-\x20]/g, ''));

/**
 * Asks about each URL of the element and of the media sources inside that are not gated on their own, or with another one inside: `held` in `data-*`,
 * `live` where the browser looks. Of one that was released, `was` is what stood there before, empty for nothing: kept in an
 * attribute, so that a copy is known for what it is. True as soon as an answer is.
 */
export const someUrl = (
  element: Element,
  ask: (member: Element, name: string, held: string | null, live: string | null, was: string | null) => unknown,
): boolean =>
  [element, ...element.querySelectorAll(`:is(source,img,track):not(${GATED},:scope :is(${GATED}) *)`)].some((member) =>
    URLS.some((name) =>
      ask(member, name, member.getAttribute(`data-${name}`), member.getAttribute(name), member.getAttribute(`data-was-${name}`)),
    ),
  );

/** Where the browser looks is a URL that was released, whatever the page has made of it since, or that was written live by mistake: no stand-in. */
export const isLive = (element: Element): boolean =>
  someUrl(element, (_member, _name, held, live, was) => live && (was !== null || (held ?? live) === live));

/** The ids an element asks for; a leading `!` wants the id *not* granted. */
export function needs(element: Element, { config, saved }: Store): string[] {
  const service = element.getAttribute('data-service');
  const listed = element.getAttribute('data-category')?.match(/[^\s,]+/g) ?? [];
  if (!service) return listed;
  // A service's own answer stands for its category's: an embed allowed alone must live while its category is refused.
  const category = (config.index[service] as Service | undefined)?.category ?? saved.peek()?.entries[service]?.category;
  return [service, ...listed.filter((id) => id !== category)];
}

/** Null when the element names a category or service that is not declared: it stays held. */
export function isAllowed(element: Element, store: Store): boolean | null {
  const ids = needs(element, store);
  if (!ids[0] || ids.some((id) => !store.config.index[id.replace('!', '')])) return null;
  const met = (id: string): boolean => store.granted(id.replace('!', '')) === (id[0] !== '!');
  return element.getAttribute('data-match') === 'any' ? ids.some(met) : ids.every(met);
}
