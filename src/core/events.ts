import type { Events } from '../types.js';
import { listen } from './listen.js';

/** Events are DOM events `placet:*` on `document`, which isolates listeners from each other by itself. */
export const on = <Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void): (() => void) =>
  listen(document, { [`placet:${name}`]: (event) => listener((event as CustomEvent).detail) });

export const emit = <Name extends keyof Events>(name: Name, detail: Events[Name]): unknown =>
  document.dispatchEvent(new CustomEvent(`placet:${name}`, { detail, bubbles: true }));

/** The one event that the core itself sends. */
export const emitRelease = (element: Element): unknown =>
  document.dispatchEvent(new CustomEvent('placet:release', { detail: { element }, bubbles: true }));
