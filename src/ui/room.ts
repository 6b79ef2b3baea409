import { sheetOf } from './host.js';

/**
 * While the banner stands, nothing that takes focus stays hidden beneath it: the page scrolls past it, and can be
 * scrolled as much further. WCAG 2.4.11. The returned function takes the rule away again.
 */
export function makeRoom(host: HTMLElement, scroller: HTMLElement): () => void {
  const sheet = sheetOf('');
  const edge = host.dataset.position!.replace(/-.*/, '');
  const observer = new ResizeObserver(() => {
    const covered = `${edge}:${host.offsetHeight + 20}px!important;`;
    // What stands at the end of the page could not be scrolled clear otherwise.
    const further = edge === 'bottom' && document.documentElement.scrollHeight > innerHeight ? `padding-${covered}` : '';
    sheet.replaceSync(`html{scroll-padding-${covered}${further}}`);
    // A region that scrolls must be reached by keyboard; one that does not is no stop on the way. WCAG 2.1.1.
    scroller.tabIndex = scroller.scrollHeight > scroller.clientHeight ? 0 : -1;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  observer.observe(host);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
