import { type Resolved, safe } from '../core/config.js';
import { keyOf } from '../core/keys.js';
import type { Decision } from '../core/store.js';

/** Decisions whose receipt is not made yet, for when the page goes before the proof part has come. R86. */

/** By then the page that decided has made the receipt itself, or is gone. Milliseconds. */
const GRACE = 5000;

function read(config: Resolved): Decision[] {
  try {
    const all = safe(JSON.parse(localStorage.getItem(keyOf('pending', config)) ?? '[]'));
    return Array.isArray(all) ? all : [];
  } catch {
    return [];
  }
}

function write(config: Resolved, decisions: readonly Decision[]): void {
  try {
    if (decisions[0]) localStorage.setItem(keyOf('pending', config), JSON.stringify(decisions));
    else localStorage.removeItem(keyOf('pending', config));
  } catch {
    // Storage denied: the receipt lives and dies with the page.
  }
}

/** Notes a decision until its receipt is made. Returns what takes the note away. */
export function note(config: Resolved, decision: Decision): () => void {
  write(config, [...read(config), decision]);
  return () =>
    write(
      config,
      read(config).filter(({ time }) => time !== decision.time),
    );
}

/** Decisions of pages that went too soon, oldest first; they are noted no more. */
export function takeLate(config: Resolved, now: number): Decision[] {
  const all = read(config);
  const late = all.filter(({ time }) => time < now - GRACE);
  if (late[0])
    write(
      config,
      all.filter((one) => !late.includes(one)),
    );
  return late;
}
