import { chooseLanguage } from '../core/language.js';
import { page } from '../core/page.js';
import type { Store } from '../core/store.js';

/** What browsers leave on a page they translate: Chrome and its kin a class, Edge attributes. */
const TRANSLATED = '[class*="translated-"],[_msttexthash],[_msthash]';

/** Speaks the language the page has changed to. One that a browser translates has not changed, and what we say is translated along. R38. */
export function followPage({ config, language }: Store): void {
  const follows = (config.language ?? 'auto') === 'auto';
  if (follows && !document.querySelector(TRANSLATED)) language.value = chooseLanguage('auto');
}

/** Follows each change of the page's language until the returned stop is called. Each part that may stand alone on a page does; the first layer watches the page anyway. */
export function watchPage(store: Store): () => void {
  const observer = new MutationObserver(() => followPage(store));
  observer.observe(page('documentElement'), { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
