import type { Decision, Store } from '../core/store.js';
import type { Parts } from '../parts.js';
/**
 * Tells each vendor that knows how to stop to stop where consent is taken back, and to go on where it comes again on the
 * same page. What has stopped counts no more as having run, so that nothing of it needs the page to be loaded again. Resolves
 * when all have been told. Never rejects. CNIL SAN-2024-019, R54, R59.
 */
export declare function createVendors({ config, ran }: Pick<Store, 'config' | 'ran'>, parts: Pick<Parts, 'integration'>): ({ granted, denied }: Pick<Decision, 'granted' | 'denied'>) => Promise<void>;
