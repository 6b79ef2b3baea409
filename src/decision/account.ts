import { decode, encode, type Saved } from '../core/codec.js';
import { bare, type Resolved } from '../core/config.js';
import { reconcile } from '../core/rules.js';
import type { AccountChoice } from '../types.js';

/** A choice kept with a visitor's account, for the site to store. CNIL délibération 2025-131, R71–R78. */

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const toAccount = (saved: Saved | null, receiptId: string | null): AccountChoice | null =>
  saved && { schema: 'placet-choice/1', choice: encode(saved), receiptId };

/** The record's choice; also one of a clock that runs ahead, which a cookie would not be believed. */
const read = (choice: string, now: number): Saved | null => decode(choice, Math.max(now, +choice.split('|')[1]! * 1000));

/**
 * What stands here without what the record refuses, dated `at` and until the earlier end; null where that changes nothing. For a
 * record that cannot be told to be the newer: no yes comes of it, but who withdrew has withdrawn. R72.
 */
function without(found: Saved, saved: Saved | null, at: number): Saved | null {
  const refused = Object.entries(found.entries).filter(([id, { granted }]) => !granted && id !== 'essential');
  const standing = Object.entries(saved?.entries ?? {}).map(([id, entry]) => {
    const answer = found.entries[id] ?? found.entries[entry.category];
    return [id, { ...entry, granted: entry.granted && answer?.granted !== false }] as const;
  });
  const isNews =
    refused.some(([id]) => !saved?.entries[id]) || standing.some(([id, { granted }]) => granted !== saved!.entries[id]!.granted);
  if (!isNews) return null;
  const expiresAt = Math.min(saved?.expiresAt ?? Infinity, at + found.expiresAt - found.decidedAt);
  return { ...(saved ?? found), decidedAt: at, expiresAt, entries: bare(Object.fromEntries([...refused, ...standing])) };
}

/**
 * What a choice from the account means here: with its own date and end, the receipt that proves it, and without what has
 * changed in substance since it was made. Null for anything that `toAccount` would not have written, for what has expired, and, unless the
 * account comes first by the rule visitors were told (R76), for what is older than the choice made on this device. Of what is as old
 * to the second, or dated in times to come, the refusals count.
 */
export function fromAccount(
  record: unknown,
  { config, saved, now }: { config: Resolved; saved: Saved | null; now: number },
): { saved: Saved; invalidated: string[]; basedOn: string | null } | null {
  const { schema, choice, receiptId } = (record ?? {}) as Partial<AccountChoice>;
  const found = schema === 'placet-choice/1' && typeof choice === 'string' ? read(choice, now) : null;
  if (!found) return null;
  const isAhead = !decode(choice!, now);
  const since = config.account !== 'first' && saved ? saved.decidedAt : -Infinity;
  if (!isAhead && since > found.decidedAt) return null;
  const at = isAhead ? Math.floor(now / 1000) * 1000 : found.decidedAt;
  const taken = isAhead || since === found.decidedAt ? without(found, saved, at) : found;
  if (!taken) return null;
  const basedOn = typeof receiptId === 'string' && UUID.test(receiptId) ? receiptId : null;
  return { ...(taken.declared === config.declared ? { saved: taken, invalidated: [] } : reconcile(config, taken)), basedOn };
}
