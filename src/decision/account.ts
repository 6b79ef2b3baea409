import { decode, encode, type Saved } from '../core/codec.js';
import type { Resolved } from '../core/config.js';
import { reconcile } from '../core/rules.js';
import type { AccountChoice } from '../types.js';

/** A choice kept with a visitor's account, for the site to store. CNIL délibération 2025-131, R71–R78. */

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const toAccount = (saved: Saved | null, receiptId: string | null): AccountChoice | null =>
  saved && { schema: 'placet-choice/1', choice: encode(saved), receiptId };

/**
 * What a choice from the account means here: with its own date and end, the receipt that proves it, and without what has
 * changed in substance since it was made. Null for anything that `toAccount` would not have written, for what has expired, and, unless the
 * account comes first by the rule visitors were told (R76), for what is older than the choice made on this device.
 */
export function fromAccount(
  record: unknown,
  { config, saved, now }: { config: Resolved; saved: Saved | null; now: number },
): { saved: Saved; invalidated: string[]; basedOn: string | null } | null {
  const { schema, choice, receiptId } = (record ?? {}) as Partial<AccountChoice>;
  const found = schema === 'placet-choice/1' && typeof choice === 'string' ? decode(choice, now) : null;
  if (!found || (config.account !== 'first' && saved && saved.decidedAt >= found.decidedAt)) return null;
  const basedOn = typeof receiptId === 'string' && UUID.test(receiptId) ? receiptId : null;
  return { ...(found.declared === config.declared ? { saved: found, invalidated: [] } : reconcile(config, found)), basedOn };
}
