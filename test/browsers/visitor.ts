import { setTimeout as wait } from 'node:timers/promises';
import type { Window } from './engine.js';

/** What a visitor does, and what can be seen of it, in words; over any engine. */

/** Everything Placet has drawn: its own elements, which may be anywhere on the page. */
const HOSTS = `[...document.querySelectorAll('*')].filter(({ localName, shadowRoot }) => localName.startsWith('placet-') && shadowRoot)`;

/** Buttons of both layers and of placeholders, wherever they lie. */
const button = (label: string): string =>
  `${HOSTS}.flatMap((host) => [...host.querySelectorAll('button'), ...host.shadowRoot.querySelectorAll('button')])
   .find((button) => (button.textContent.trim() || button.ariaLabel) === ${JSON.stringify(label)} && button.checkVisibility())`;

const BANNER = `!!(${button('Tout accepter')}) && !!(${button('Tout refuser')})`;
const DIALOG = `${HOSTS}.some(({ shadowRoot }) => shadowRoot.querySelector('dialog[open]'))`;

export type Visitor = ReturnType<typeof visitor>;

export function visitor(window: Window) {
  /** Resolves once the expression holds; rejects after ten seconds. */
  async function until(expression: string): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end; await wait(50)) {
      if (await window.evaluate<boolean>(`!!(${expression})`)) return;
    }
    throw new Error(`Never came true: ${expression}`);
  }
  return {
    ...window,
    until,
    clicks: async (label: string): Promise<void> => {
      await until(button(label));
      await window.click(button(label));
    },
    seesBanner: () => until(BANNER),
    seesNoBanner: () => until(`!(${BANNER})`),
    seesPreferences: () => until(DIALOG),
    seesNoPreferences: () => until(`!${DIALOG}`),
    /** Names of scripts that ran, in order. */
    ran: () => window.evaluate<string[]>('window.ran ?? []'),
    granted: (id: string) => window.evaluate<boolean>(`placet.granted(${JSON.stringify(id)})`),
    /** Files of ours that the page has fetched. */
    loaded: () =>
      window.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)).filter((path) => path.startsWith('dist/')).sort()`,
      ),
    /** Names of every cookie and storage item. */
    kept: () =>
      window.evaluate<string[]>(
        `[...document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=')[0]), ...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort()`,
      ),
  };
}
