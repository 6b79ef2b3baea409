import { item } from './item.js';
import { listen } from './listen.js';
import type { Store } from './store.js';
import { wayBackKey } from './wayBack.js';

/** Enough to stand in its corner, and on a phone at the end of the page, where it covers nothing. R171. */
const CSS =
  ':host{all:initial!important}button{position:fixed;bottom:1em;inset-inline-start:1em;padding:1em;z-index:9999999999}@media(width<30em){button{position:static}}';

/**
 * A discreet button stands on every page while nothing else is open, so that a choice is taken back as easily as it was
 * given. CNIL-DEV 16 step 5, R52. The one thing the core draws: see docs/decisions/0004.
 */
export function startReopen({ config, view, ready }: Store, { onOpen }: { onOpen(): void }): () => void {
  if (config.ui === false || config.ui?.reopen === 'link') return () => {};
  const host = document.createElement('placet-reopen');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const button = document.createElement('button');
  button.part = 'reopen';
  // A word nearly every language shares, where nothing better is known.
  button.textContent = 'Cookies';
  button.onclick = onOpen;
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  const draw = (): void => {
    // `settings|language of the page|label|rules|its own language`, left by the drawn parts: how the owner wants the button named and styled.
    const [page, label, rules = '', language = ''] = item('placet-reopen')?.split(wayBackKey(config))[1]?.split('|') ?? [];
    sheet.replaceSync(CSS + rules);
    if (label && page === document.querySelector('html')?.lang) {
      button.textContent = label;
      button.lang = language;
    }
    button.hidden = view.peek() !== 'none';
    // In a page that is still read it would pass for the parser's: what stands before it would seem whole. Where it stands already it keeps the focus it may have. An element can be named as the body is: `document.body` would be that. R180.
    if (document.readyState !== 'loading' && !host.isConnected) document.querySelector('body')?.append(host);
  };
  const stops = [view.subscribe(draw), ready.subscribe(draw), listen(document, { DOMContentLoaded: draw })];
  return () => {
    host.remove();
    for (const stop of stops) stop();
  };
}
