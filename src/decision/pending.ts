import { safe } from '../core/config.js';
import type { Decision } from '../core/store.js';

/** Decisions whose receipt is not made yet, for when the page goes before the proof part has come. R86. */

const KEY = 'placet-pending';
/** By then the page that decided has made the receipt itself, or is gone. Milliseconds. */
const GRACE = 5000;

function read(): Decision[] {
  try {
    const all = safe(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return Array.isArray(all) ? all : [];
  } catch {
    return [];
  }
}

function write(decisions: readonly Decision[]): void {
  try {
    if (decisions[0]) localStorage.setItem(KEY, JSON.stringify(decisions));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage denied: the receipt lives and dies with the page.
  }
}

/** Notes a decision until its receipt is made. Returns what takes the note away. */
export function note(decision: Decision): () => void {
  write([...read(), decision]);
  return () => write(read().filter(({ time }) => time !== decision.time));
}

/** Decisions of pages that went too soon, oldest first; they are noted no more. */
export function takeLate(now: number): Decision[] {
  const all = read();
  const late = all.filter(({ time }) => time < now - GRACE);
  if (late[0]) write(all.filter((one) => !late.includes(one)));
  return late;
}
