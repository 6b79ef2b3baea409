import type { Store } from '../store.js';
/** How a gated element is recognised, and what it asks for. */
export declare const GATED = "[data-category],[data-service]";
/** Attributes that make an element fetch; each is held as `data-` plus its name. R3. */
export declare const URLS: string[];
export declare const isScript: (element: Element) => element is HTMLScriptElement;
export declare const isTemplate: (element: Element) => element is HTMLTemplateElement;
export declare const isFetching: (element: Element) => element is HTMLElement;
/** The type of a script that is held: no browser runs it. */
export declare const HELD = "text/plain";
/** Of a script that has been started: neither the browser nor a library runs a copy of it, and neither do we. */
export declare const STARTED = "placet/started";
export declare const isDormant: (script: HTMLScriptElement) => boolean;
/** Will run in page order: classic, and not `async`. */
export declare const isOrdered: (script: HTMLScriptElement) => boolean;
/** Something a visitor would miss, so that a placeholder is due; a tracking frame of one pixel is not. */
export declare const isEmbed: (element: HTMLElement) => boolean;
/** Markup that came through a sanitiser may carry anything in data-*; it must not become script. CVE-2025-31476. */
export declare const isCode: (url: string) => boolean;
/**
 * Asks about each URL of the element and of the media sources inside that are not gated on their own, or with another one inside: `held` in `data-*`,
 * `live` where the browser looks. Of one that was released, `was` is what stood there before, empty for nothing: kept in an
 * attribute, so that a copy is known for what it is. True as soon as an answer is.
 */
export declare const someUrl: (element: Element, ask: (member: Element, name: string, held: string | null, live: string | null, was: string | null) => unknown) => boolean;
/** Where the browser looks is a URL that was released, whatever the page has made of it since, or that was written live by mistake: no stand-in. */
export declare const isLive: (element: Element) => boolean;
/** The ids an element asks for; a leading `!` wants the id *not* granted. */
export declare function needs(element: Element, { config, saved }: Store): string[];
/** Null when the element names a category or service that is not declared: it stays held. */
export declare function isAllowed(element: Element, store: Store): boolean | null;
