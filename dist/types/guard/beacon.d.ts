import type { Held } from './held.js';
/** `sendBeacon` to a held host answers false, as when the browser will not queue it; true when it is sent after consent. */
export declare const holdBeacon: (held: Held) => (() => void);
