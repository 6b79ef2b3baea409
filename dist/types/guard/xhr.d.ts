import type { Held } from './held.js';
/** An `XMLHttpRequest` to a held host errs as it does without a network; or is sent after consent, where the service asks for that. */
export declare function holdXhr(held: Held): () => void;
