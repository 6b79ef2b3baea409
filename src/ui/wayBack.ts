import { page } from '../core/page.js';
import { wayBackKey } from '../core/wayBack.js';
import type { UiConfig } from '../types.js';
import { sheetOf } from './host.js';
import type { Ui } from './piece.js';
import type { Words } from './words.js';

/** Drawn with gradients and a clip, since a policy may forbid every image. */
const ICONS = {
  cookie:
    'border-radius:50%;background:radial-gradient(circle at 30% 35%,Canvas 12%,#0000 13%),radial-gradient(circle at 65% 30%,Canvas 10%,#0000 11%),radial-gradient(circle at 60% 68%,Canvas 13%,#0000 14%),currentcolor',
  shield: 'clip-path:polygon(50% 0,100% 18%,92% 65%,50% 100%,8% 65%,0 18%);background:currentcolor',
};

/** Rules for the floating button: the owner's colours and place. */
export function looks(ui: UiConfig, token: (name: string) => string): string {
  const { position, icon = 'cookie' } = typeof ui.reopen === 'object' ? ui.reopen : {};
  const drawn =
    icon === 'none'
      ? ''
      : `button::before{content:"";forced-color-adjust:preserve-parent-color;flex:none;inline-size:1.15em;block-size:1.15em;${icon === 'shield' ? ICONS.shield : ICONS.cookie}}`;
  return [
    // Clear of a notch, and of the bar that a phone is swiped by.
    'button{inset-block-end:max(12px,env(safe-area-inset-bottom));inset-inline-start:max(12px,env(safe-area-inset-left),env(safe-area-inset-right))}',
    `button{color-scheme:${token('scheme') || 'light dark'};box-sizing:border-box;display:flex;align-items:center;gap:8px;min-block-size:44px;padding:0 16px;border:1px solid ${token('edge')};border-radius:calc(${token('radius')} * 1.5);background:${token('surface')};color:${token('text')};font:600 .8125em/1.2 ${token('font')};box-shadow:0 2px 10px #0003;cursor:pointer}`,
    'button[hidden]{display:none}',
    // Within the button: what is around it is the page's, of any colour. WCAG 1.4.11.
    `button:focus-visible{outline:3px solid ${token('focus')};outline-offset:-5px}`,
    position === 'right' ? 'button{inset-inline:auto max(12px,env(safe-area-inset-left),env(safe-area-inset-right))}' : '',
    drawn,
    // At the end of the page, where the core puts it on a phone.
    '@media(width<30em){button{margin:12px max(12px,env(safe-area-inset-left),env(safe-area-inset-right))}}',
    '@media print{button{display:none}}',
  ].join('');
}

/** Those rules with the colours that this host of ours has in its theme; they are what it shows when it stands on the page. */
export function rulesFor(ui: UiConfig, host: Element): string {
  const isAway = !host.isConnected;
  if (isAway) page('documentElement').append(host);
  const computed = getComputedStyle(host);
  const rules = looks(ui, (name) => computed.getPropertyValue(`--placet-${name}`).trim());
  if (isAway) host.remove();
  return rules;
}

/**
 * Gives the way back its name and its look, here and on the pages on which only the core is loaded:
 * `settings|language of the page|label|rules|its own language`, see core/reopen.ts.
 */
export function keepWayBack({ store, words }: Pick<Ui, 'store'> & { words: Words }, rules: string): void {
  const { config } = store;
  const reopen = config.ui && config.ui.reopen;
  const label = (typeof reopen === 'object' && words.pick(reopen.label)) || words.say('manage');
  const parts = [page('documentElement').lang, label, rules, words.language].map((part) => part.replaceAll('|', '/'));
  try {
    localStorage.setItem('placet-reopen', wayBackKey(config) + parts.join('|'));
  } catch {
    // Storage denied: from the next page on, the core has a word and a corner of its own.
  }
  const host = document.querySelector<HTMLElement>('placet-reopen');
  const root = host?.shadowRoot;
  if (!root) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheetOf(rules)];
  const button = root.querySelector('button')!;
  button.textContent = label;
  // Of its direction only the side it stands on would change, from one page to the next. R166.
  button.lang = words.language;
}
