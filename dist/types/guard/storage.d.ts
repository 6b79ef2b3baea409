import type { Held } from './held.js';
/** `setItem` of held names does nothing. `localStorage.name = …` passes by no function and cannot be seen. */
export declare const holdStorage: (held: Held) => (() => void);
