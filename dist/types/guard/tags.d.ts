import type { Held } from './held.js';
/** The attributes that make the gate wait for all of several ids. */
type Tags = readonly [service: string, category: string, added: string];
/**
 * A service in `data-service`, what else is needed in `data-category`: beside what the element asks for already. What it did
 * not ask for is `added`, so that it can be taken away again.
 */
export declare function tagsFor(ids: readonly string[], { isService }: Pick<Held, 'isService'>, service?: string, category?: string): Tags;
export {};
