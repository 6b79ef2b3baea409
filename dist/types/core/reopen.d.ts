import type { Store } from './store.js';
/**
 * A discreet button stands on every page while nothing else is open, so that a choice is taken back as easily as it was
 * given. CNIL-DEV 16 step 5, R52. The one thing the core draws: see docs/decisions/0004.
 */
export declare function startReopen({ config, view, ready }: Store, { onOpen }: {
    onOpen(): void;
}): () => void;
