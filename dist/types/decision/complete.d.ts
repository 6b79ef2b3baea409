import type { Store } from '../core/store.js';
import type { Parts } from '../parts.js';
/** Fetches what the config names by id alone. A service that is not in the catalogue stays unknown, and so denied. Never rejects. */
export declare function complete({ config, report }: Store, parts: Parts): Promise<void>;
