import type { Resolved } from '../core/config.js';
import { keyOf } from '../core/keys.js';
import type { Decision } from '../core/store.js';
import { notes } from './notes.js';

/** Decisions whose receipt is not made yet, for when the page goes before the proof part has come. R86. */

/** By then the page that decided has made the receipt itself, or is gone; until then a later page waits. Milliseconds. */
const GRACE = 5000;
/** No choice stands longer, and one that has ended needs no proof of having begun. RFC 6265bis, R191. Milliseconds. */
const LONGEST = 400 * 86_400_000;

const pending = (config: Resolved) => notes<Decision>('pending', config);

/** Notes a decision until its receipt is made. Returns what takes the note away. */
export function note(config: Resolved, decision: Decision): () => void {
  const { all, write } = pending(config);
  const others = (): Decision[] => all().filter(({ id }) => id !== decision.id);
  write([...others(), decision]);
  return () => write(others());
}

/**
 * Proves what pages that went too soon left until now, oldest first, one tab at a time. Each note stays until its own
 * receipt is made, by `prove`; two pages that make it all the same make it under one id.
 */
export async function replay(config: Resolved, now: number, prove: (decision: Decision) => Promise<unknown>): Promise<void> {
  const { all, write } = pending(config);
  // What this page decides from here on is its own to prove.
  const late = all();
  const early = Math.max(0, ...late.map(({ time }) => time + GRACE - now || 0));
  if (early) await new Promise((over) => setTimeout(over, early));
  const work = async (): Promise<void> => {
    write(all().filter(({ time }) => time > now - LONGEST));
    for (const { id } of late) {
      const left = all().find((decision) => decision.id === id);
      if (left) await prove(left);
    }
  };
  // Absent on plain http.
  const locks: LockManager | undefined = navigator.locks;
  await (locks ? locks.request(keyOf('pending', config), { ifAvailable: true }, (lock) => lock && work()) : work());
}
