import { item } from './item.js';
import { listen } from './listen.js';
import type { Store } from './store.js';

/** Enough to stand in its corner; how it looks is left by the drawn parts, with its name. */
const CSS = ':host{all:initial!important}button{position:fixed;bottom:12px;inset-inline-start:12px;z-index:2147483646;padding:14px}';

/** `language|label|rules`, left by the drawn parts at a decision: how the owner wants the button named and styled. */
const kept = (): string[] => (item('placet-reopen') ?? '').split('|');

/**
 * A discreet button stands on every page while nothing else is open, so that a choice is taken back as easily as it was
 * given. CNIL-DEV 16 step 5, R52. The one thing the core draws: see docs/decisions/0004.
 */
export function startReopen({ config: { ui }, view }: Store, { onOpen }: { onOpen(): void }): () => void {
  if (ui === false || ui?.reopen === 'link') return () => {};
  const host = document.createElement('placet-reopen');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const button = document.createElement('button');
  button.part.value = 'reopen';
  button.onclick = onOpen;
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  const place = (): void => document.body?.append(host);
  const stops = [
    view.subscribe((shown) => {
      const [language, label, rules = ''] = kept();
      sheet.replaceSync(CSS + rules);
      // A word nearly every language shares, where nothing better is known.
      button.textContent = (document.documentElement.lang.startsWith(language!) && label) || 'Cookies';
      button.hidden = shown !== 'none';
    }),
    listen(document, { DOMContentLoaded: place }),
    () => host.remove(),
  ];
  place();
  return () => {
    for (const stop of stops) stop();
  };
}
