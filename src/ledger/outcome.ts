import type { Receipt } from '../types.js';
import type { Outcome } from './entry.js';

const LAPSED = ['expired', 'invalidated', 'terminated', 'unknown', 'requested', 'deferred'];

/** What a receipt counts as in the figures. The state of each purpose is what counts; the event's only tells a withdrawal from a refusal. R104. */
export function outcomeOf(receipt: Receipt): Outcome {
  const { state } = receipt.event;
  if (LAPSED.includes(state)) return 'lapsed';
  const refusable = receipt.purposes.filter((purpose) => purpose.state !== 'exempt');
  const granted = refusable.filter((purpose) => purpose.state === 'given' || purpose.state === 'renewed');
  if (granted.length === 0) return state === 'withdrawn' ? 'withdrawn' : 'refused';
  return granted.length === refusable.length ? 'accepted' : 'partial';
}
