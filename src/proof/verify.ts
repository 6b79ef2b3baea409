import type { Receipt } from '../types.js';
import { hashOf } from './hash.js';
import { unsealed } from './seal.js';

/** Whether a record still matches its own hash. A record without a hash proves nothing, and so does not. */
export async function isIntact(receipt: Receipt): Promise<boolean> {
  const hash = receipt?.integrity?.hash;
  return !!hash && receipt.integrity.alg === 'SHA-256' && (await hashOf(unsealed(receipt))) === hash;
}

const follows = (receipt: Receipt, before: Receipt): boolean =>
  receipt.integrity.previousHash === before.integrity.hash &&
  receipt.previousReceiptId === before.receiptId &&
  receipt.sequence === before.sequence + 1;

/**
 * Index of the first record that was altered, or that does not follow the one before it; −1 when the chain holds. The
 * first record may follow one that is no longer kept. R97.
 */
export async function firstBreak(receipts: readonly Receipt[]): Promise<number> {
  for (const [index, receipt] of receipts.entries()) {
    if (!(await isIntact(receipt)) || (index && !follows(receipt, receipts[index - 1]!))) return index;
  }
  return -1;
}
