import type { Held } from './held.js';
/** A `WebSocket` or `EventSource` to a held host is made, and errs as without a network. Never replayed: clients try again by themselves. */
export declare const holdSockets: (held: Held) => (() => void);
