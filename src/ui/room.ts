import { page } from '../core/page.js';
import { sheetOf } from './host.js';

/** What the page is asked to leave free of so much of its window. */
export type Room = (covered: string) => string;

const below: Room = (covered) =>
  // What stands at the end of the page could not be scrolled clear otherwise.
  `scroll-padding-bottom:${covered};${page('documentElement').scrollHeight > innerHeight ? `padding-bottom:${covered}` : ''}`;

/**
 * While the banner stands, nothing that takes focus stays hidden beneath it: the page scrolls past it, and can be
 * scrolled as much further. WCAG 2.4.11. The returned function takes the rule away again.
 */
export function makeRoom(host: HTMLElement, scroller: HTMLElement, room = below): () => void {
  const sheet = sheetOf('');
  const observer = new ResizeObserver(() => {
    sheet.replaceSync(`html{${room(`${host.offsetHeight + 20}px!important`)}}`);
    // A region that scrolls must be reached by keyboard; one that does not is no stop on the way. WCAG 2.1.1.
    scroller.tabIndex = scroller.scrollHeight > scroller.clientHeight ? 0 : -1;
  });
  page('adoptedStyleSheets').push(sheet);
  observer.observe(host);
  return () => {
    observer.disconnect();
    const sheets = page('adoptedStyleSheets');
    sheets.splice(sheets.indexOf(sheet), 1);
  };
}
