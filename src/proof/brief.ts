import { fingerprint } from '../core/fingerprint.js';

/** As the ledger has it. */
const LONGEST = 100;

/** An id as receipts and notices name it: one too long is cut, and told from others by a fingerprint at its end. */
export const brief = (id: string): string => (id.length > LONGEST ? `${id.slice(0, LONGEST - 8)}-${fingerprint(id)}` : id);
