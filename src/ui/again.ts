import { page } from '../core/page.js';
import { stepAside } from './aside.js';
import { dropCopies } from './copies.js';
import { followPage } from './followPage.js';
import { raise } from './host.js';
import type { Ui } from './piece.js';

/** What takes our host out of one place again and again is not fought without end. */
const PATIENCE = 5;
const placed = new WeakMap<Element, { home: Element; times: number }>();

/** The page's own modal window on top, if one is open; the one with the focus is. */
export function modal(): Element | undefined {
  const open = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal'));
  return open.filter((dialog) => dialog.matches(':focus-within')).at(-1) ?? open.at(-1);
}

/**
 * Follows what the page has become: its language, and where the visitor can reach the host, in the page's open modal window, or
 * first in its body; not over what has the focus.
 */
export function placeAgain(host: HTMLElement, { store }: Ui, records: readonly MutationRecord[] = []): void {
  stepAside(host);
  if (records.some(({ target, attributeName }) => target === page('documentElement') && attributeName === 'lang')) followPage(store);
  dropCopies(document);
  const home = modal() ?? page('body');
  if (host.parentNode === home) return;
  const last = placed.get(host);
  const times = last?.home === home ? last.times + 1 : 1;
  if (times > PATIENCE) return;
  placed.set(host, { home, times });
  home.prepend(host);
  raise(host);
}
