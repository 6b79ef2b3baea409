import { FIRST } from './first.js';
import type { Ui } from './piece.js';

/** A constructed sheet needs no `style-src` permission; a `<style>` would. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** An element of ours with an open shadow root, in the owner's theme and out of search results. */
export function createHost(name: string, css: string, ui: Ui): { host: HTMLElement; root: ShadowRoot; speak(): void } {
  const { layout, position, sheets } = ui.look;
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(FIRST[1]), sheetOf(css), ...sheets];
  Object.assign(host.dataset, { layout, position, nosnippet: '' });
  return {
    host,
    root,
    /** Language and direction of what is inside. R166. */
    speak() {
      // Written anew, it would look like a change to whoever watches.
      const { language } = ui.words;
      if (host.lang === language) return;
      host.lang = language;
      host.dir = /^(ar|he)/.test(language) ? 'rtl' : 'ltr';
    },
  };
}

/** Above everything the page has, its own dialogs included, without a fight over z-index. */
export function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (host.isConnected) host.showPopover?.();
}
