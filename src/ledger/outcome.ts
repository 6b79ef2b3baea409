import type { Receipt } from '../types.js';
import type { Outcome } from './entry.js';

const LAPSED = ['expired', 'invalidated', 'terminated', 'unknown', 'requested', 'deferred'];

/**
 * What a receipt counts as in the figures; null for a choice taken over from elsewhere, which was counted when it was made. What
 * counts is each answer that could have been a no, to a purpose or to a service alone; the event's state only tells a
 * withdrawal from a refusal. R104.
 */
export function outcomeOf({ event, purposes, services }: Receipt): Outcome | null {
  const { state, method } = event;
  if (LAPSED.includes(state)) return 'lapsed';
  if (method === 'import') return null;
  const refusable = [...purposes, ...services].filter((item) => item.state !== 'exempt');
  const granted = refusable.filter((item) => item.state === 'given' || item.state === 'renewed');
  if (granted.length === 0) return state === 'withdrawn' ? 'withdrawn' : 'refused';
  return granted.length === refusable.length ? 'accepted' : 'partial';
}
