import { milliseconds } from '../core/duration.js';
import type { Receipt } from '../types.js';
import type { Entry } from './entry.js';

/** What an entry is found and purged by. It follows from the content and the server time, is verified with them, and goes with the content. */
export interface Filed {
  readonly visitor: string | null;
  /** When the choice it proves ends. */
  readonly ends: string | null;
  /** When the receipt itself promised that the controller's copy would go. R98. */
  readonly keepUntil: string | null;
}

/** User agents keep a choice 400 days at most (R191): whatever a receipt says, its choice has ended by then. */
const LONGEST = 400 * 86_400_000;

/** Past the year 9999 a date no longer sorts as text. */
const date = (time: number): string => new Date(Math.min(time, Date.UTC(9999, 0))).toISOString();

/**
 * What a receipt is filed under that came at this time. That bounds how late the choice may be said to end, and not how early: one that
 * waited on a device for months is kept no longer than it told the visitor. R98.
 */
function filedBy({ event, proofRetention, subject }: Receipt, serverTime: string): Filed {
  const came = Date.parse(serverTime);
  // What was allowed once, and what only ended a choice, names no end: it is of the moment it was made.
  const claimed = Date.parse(event.validUntil ?? event.time) || came;
  const ends = Math.min(claimed, came + LONGEST);
  const promised = milliseconds(proofRetention.controller?.duration);
  return {
    // One id however it is spelt, so that what is asked for is found.
    visitor: subject.id.toLowerCase(),
    ends: date(ends),
    keepUntil: promised === null ? null : date(ends + promised),
  };
}

const NOTHING: Filed = { visitor: null, ends: null, keepUntil: null };

/** What an entry has to be filed under: nothing, unless it holds a receipt. */
export function filedUnder({ kind, content, serverTime }: Pick<Entry, 'kind' | 'content' | 'serverTime'>): Filed {
  if (kind !== 'receipt' || content === null) return NOTHING;
  try {
    return filedBy(JSON.parse(content), serverTime);
  } catch {
    // It was altered behind the ledger's back: verifying says so.
    return NOTHING;
  }
}

/** Is a row found, and purged, by what its content says? Else a search misses it, or it is kept too long or not long enough. */
export function isFiled(row: Entry & Filed): boolean {
  const { visitor, ends, keepUntil } = filedUnder(row);
  return row.visitor === visitor && row.ends === ends && row.keepUntil === keepUntil;
}
