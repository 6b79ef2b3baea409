import type { Receipt } from '../types.js';
import { linkOf, sha256 } from './chain.js';
import type { Entry } from './entry.js';

/** Does an entry match its own hashes? Else it was altered. What was erased has no content left to match; what only the chain shows, verifying tells. R97. */
export function isWhole(entry: Entry): boolean {
  const { sequence, content, contentHash, link } = entry;
  // What has no number has no link either.
  return Number.isInteger(sequence) && linkOf(entry) === link && (content === null || sha256(content) === contentHash);
}

/** The receipt an entry holds; null where there is none, where it was erased, and where it is no longer what was recorded. */
export function receiptIn(entry: Entry): Receipt | null {
  if (entry.kind !== 'receipt' || entry.content === null || !isWhole(entry)) return null;
  try {
    return JSON.parse(entry.content);
  } catch {
    // Put in together with hashes of its own: where the chain breaks, verifying says.
    return null;
  }
}
