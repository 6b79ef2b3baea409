import type { Held } from './held.js';
/** `fetch` to a held host rejects as it does without a network; or answers after consent, where the service asks for that. */
export declare const holdFetch: (held: Held) => (() => void);
