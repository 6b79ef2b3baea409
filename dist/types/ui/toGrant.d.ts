import type { Store } from '../core/store.js';
/**
 * What a yes to this embed grants: what the gate asks of it and the visitor has not granted, and no more. Empty where no yes
 * would release it, since it also wants something refused. R214, CNIL-REC §18.
 */
export declare function toGrant(embed: Element, store: Store): readonly string[];
