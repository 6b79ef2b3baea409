import { plainly } from './plainly.js';

/** One JSON value in `localStorage`, held in memory when the browser keeps nothing. */
export interface Kept<T> {
  read(): T;
  /** Afterwards `read` gives this value, whether or not it could be stored. Never throws. */
  write(value: T): void;
  clear(): void;
}

/**
 * A failed write leaves what is stored as it was. What cannot be read is put aside under `…-damaged` before anything is
 * written in its place. After a failure this page stays in memory until the stored value is again the one it knew, so that
 * nothing another tab stored meanwhile is written over.
 */
export function keptIn<T>(key: string, accepts: (value: unknown) => value is T, empty: () => T): Kept<T> {
  let memory: { value: T; over: string | null } | null = null;
  const stored = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const parsed = (text: string | null): T | null => {
    try {
      const value = JSON.parse(text!);
      return accepts(value) ? value : null;
    } catch {
      return null;
    }
  };
  return {
    read: () => memory?.value ?? parsed(stored()) ?? empty(),
    write(value) {
      const before = stored();
      const over = memory ? memory.over : before;
      memory = { value, over };
      if (before !== over) return;
      try {
        if (before !== null && !parsed(before)) localStorage.setItem(`${key}-damaged`, before);
        localStorage.setItem(
          key,
          plainly(() => JSON.stringify(value)),
        );
        memory = null;
      } catch {
        // Denied or full: what is stored stands, and memory has the rest.
      }
    },
    clear() {
      memory = null;
      try {
        localStorage.removeItem(key);
        localStorage.removeItem(`${key}-damaged`);
      } catch {
        // Denied: there is nothing to remove.
      }
    },
  };
}
