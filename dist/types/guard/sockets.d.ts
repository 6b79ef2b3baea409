import type { Held } from './held.js';
/**
 * A `WebSocket` or `EventSource` to a held host is made, and errs as without a network. Never replayed: it stays dead, and its
 * client makes another. One that is open when its host is held again is closed.
 */
export declare const holdSockets: (held: Held) => (() => void);
