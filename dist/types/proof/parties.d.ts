import type { Resolved } from '../core/config.js';
import type { ReceiptParty } from '../types.js';
/** Controller, data protection officer and authority. A site that names no controller is known by its host. R203–R205. */
export declare function partiesOf(config: Resolved, host: string): ReceiptParty[];
