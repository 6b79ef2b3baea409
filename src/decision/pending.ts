import type { Decision } from '../core/store.js';
import { notes } from './notes.js';

/** Decisions whose receipt is not made yet, for when the page goes before the proof part has come. R86. */

const KEY = 'placet-pending';
/** By then the page that decided has made the receipt itself, or is gone. Milliseconds. */
const GRACE = 5000;
/** What could not be proved in so long never will. Milliseconds. */
const LONGEST = 30 * 86_400_000;

const { all, write } = notes<Decision>(KEY);

/** Notes a decision until its receipt is made. Returns what takes the note away. */
export function note(decision: Decision): () => void {
  const others = (): Decision[] => all().filter(({ id }) => id !== decision.id);
  write([...others(), decision]);
  return () => write(others());
}

/**
 * Proves what pages that went too soon left, oldest first, one tab at a time. Each note stays until its own receipt is
 * made, by `prove`; two pages that make it all the same make it under one id.
 */
export async function replay(now: number, prove: (decision: Decision) => Promise<unknown>): Promise<void> {
  const work = async (): Promise<void> => {
    write(all().filter(({ time }) => time > now - LONGEST));
    for (const decision of all().filter(({ time }) => time < now - GRACE)) await prove(decision);
  };
  // Absent on plain http.
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(KEY, { ifAvailable: true }, (lock) => lock && work()) : work());
}
