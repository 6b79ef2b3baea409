import { page } from '../core/page.js';

/** The element that has the focus, through shadow roots. */
export function focused(): HTMLElement | null {
  let active = page('activeElement');
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === page('body') ? null : (active as HTMLElement | null);
}

/** Focus goes back to where the visitor was; where that is gone, to the way that leads here again. WCAG 2.4.3, R156. */
export function giveBack(opener: HTMLElement | null): void {
  const ways = [
    opener,
    document.querySelector('placet-reopen')?.shadowRoot?.querySelector('button'),
    document.querySelector<HTMLElement>('a[href="#placet"],[data-placet-open]'),
  ];
  for (const way of ways) {
    if (!way?.isConnected) continue;
    way.focus();
    if (focused() === way) return;
  }
}
