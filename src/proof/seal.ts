import type { Receipt } from '../types.js';
import { hashOf } from './hash.js';

/** What is hashed: the record with `hash` and `signature` null. */
export const unsealed = (receipt: Receipt): Receipt => ({ ...receipt, integrity: { ...receipt.integrity, hash: null, signature: null } });

const NO_HASH = 'Not hashed: this page had no WebCrypto, which browsers offer on https only.';

/** The record with its hash. Where none can be made the record says so, and why. */
export async function seal(receipt: Receipt): Promise<Receipt> {
  const hash = await hashOf(unsealed(receipt));
  const { integrity } = receipt;
  if (hash) return { ...receipt, integrity: { ...integrity, hash } };
  const note = [integrity.note, NO_HASH].filter(Boolean).join(' ');
  return { ...receipt, integrity: { ...integrity, alg: 'none', note } };
}
