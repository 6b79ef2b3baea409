import type { Events } from '../types.js';
/** Events are DOM events `placet:*` on `document`, which isolates listeners from each other by itself. */
export declare const on: <Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void) => (() => void);
export declare const emit: <Name extends keyof Events>(name: Name, detail: Events[Name]) => unknown;
/** The one event that the core itself sends. */
export declare const emitRelease: (element: Element) => unknown;
