import { focused } from './focus.js';
import { sheetOf } from './host.js';

/** What a text field must be left of the window: the line that is typed, and what it answers to. */
const ENOUGH = 0.4;

type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left' | 'height'>;

/**
 * True while the banner covers what has the focus, and the window would have had room for both; or while it leaves too
 * little of a window, made short by a keyboard on the screen, to type in. WCAG 2.4.11.
 */
export function isInTheWay(banner: Box, focus: Box, isTypedIn: boolean, height: number): boolean {
  const room = height - banner.height;
  if (isTypedIn && room < height * ENOUGH) return true;
  const isApart = focus.right <= banner.left || focus.left >= banner.right || focus.bottom <= banner.top || focus.top >= banner.bottom;
  return !isApart && focus.height < room;
}

const followed = new WeakSet<Element>();

/**
 * From now on the host is out of sight while it is in the way of what has the focus on the page, and back as soon as it
 * is not. It stays in the order of the keyboard, and comes back for whoever goes to it.
 */
export function stepAside(host: HTMLElement): void {
  if (followed.has(host)) return;
  followed.add(host);
  const root = host.shadowRoot!;
  const away = sheetOf(`:host{translate:0 ${host.dataset.position!.startsWith('top') ? '-' : ''}200vh!important}`);
  const without = (): CSSStyleSheet[] => root.adoptedStyleSheets.filter((sheet) => sheet !== away);
  const listening = new AbortController();

  function look(): void {
    root.adoptedStyleSheets = without();
    if (!host.isConnected) {
      followed.delete(host);
      listening.abort();
      return;
    }
    const now = focused();
    // A window of the page's that the banner stands in is no place the banner covers.
    if (!now?.matches(':focus-visible') || now.contains(host) || host.contains(now) || root.contains(now)) return;
    const boxes = [host, now].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
    if (isInTheWay(...boxes, now.matches(':read-write'), innerHeight)) root.adoptedStyleSheets = [...without(), away];
  }

  // The browser first scrolls to what takes the focus, at once or by and by.
  const soon = (): unknown => requestAnimationFrame(look);
  for (const type of ['focusin', 'focusout', 'scrollend']) document.addEventListener(type, soon, listening);
  addEventListener('resize', soon, listening);
  soon();
}
