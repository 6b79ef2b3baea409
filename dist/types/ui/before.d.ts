import type { Store } from '../core/store.js';
import type { Actions } from '../parts.js';
/** An objection of the browser's, where the owner takes it for an answer: what would be asked is refused. It never consents. R107–R109. */
export declare function before({ config, invalidated, unanswered }: Store, decide: Actions['decide']): Promise<void>;
