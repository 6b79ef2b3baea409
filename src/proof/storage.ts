import { plainly } from './plainly.js';

/** One JSON value in `localStorage`, held in memory when the browser keeps nothing. */
export interface Kept<T> {
  readonly key: string;
  read(): T;
  /** Afterwards `read` gives this value; false when it could not be stored, and so goes with the page. Never throws. */
  write(value: T): boolean;
  /** The last value could not be stored, and goes with the page. */
  isHeld(): boolean;
  /** What is stored cannot be read as a whole. */
  isDamaged(): boolean;
  /** Nothing is kept; what could not be read stays aside. */
  clear(): void;
  /** Nothing is kept, and nothing aside. */
  forget(): void;
}

export interface Shape<T> {
  accepts(value: unknown): value is T;
  empty(): T;
  /** What is still good in a value that is not accepted; null when nothing is. */
  mend?(value: unknown): T | null;
}

/**
 * A failed write leaves what is stored as it was. What cannot be read is put aside under `…-damaged` before anything is
 * written in its place. After a failure this page stays in memory until the stored value is again the one it knew, so that
 * nothing another tab stored meanwhile is written over.
 */
export function keptIn<T>(key: string, { accepts, empty, mend }: Shape<T>): Kept<T> {
  let memory: { value: T; over: string | null } | null = null;
  const aside = `${key}-damaged`;
  const stored = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const parsed = (text: string | null, made: (value: unknown) => T | null | undefined): T | null => {
    try {
      return made(JSON.parse(text!)) ?? null;
    } catch {
      return null;
    }
  };
  const whole = (text: string | null): T | null => parsed(text, (value) => (accepts(value) ? value : null));
  const isDamaged = (text = stored()): boolean => text !== null && !whole(text);
  const putAside = (text: string | null): void => {
    if (isDamaged(text)) localStorage.setItem(aside, text!);
  };
  return {
    key,
    read: () => memory?.value ?? whole(stored()) ?? parsed(stored(), (value) => mend?.(value)) ?? empty(),
    write(value) {
      const before = stored();
      const over = memory ? memory.over : before;
      memory = { value, over };
      if (before !== over) return false;
      try {
        putAside(before);
        localStorage.setItem(
          key,
          plainly(() => JSON.stringify(value)),
        );
        memory = null;
        return true;
      } catch {
        // Denied or full: what is stored stands, and memory has the rest.
        return false;
      }
    },
    isHeld: () => memory !== null,
    isDamaged: () => isDamaged(),
    clear() {
      memory = null;
      try {
        putAside(stored());
        localStorage.removeItem(key);
      } catch {
        // Denied: there is nothing to remove.
      }
    },
    forget() {
      memory = null;
      try {
        localStorage.removeItem(key);
        localStorage.removeItem(aside);
      } catch {
        // Denied: there is nothing to remove.
      }
    },
  };
}

/** The same for each page's own key: what was held in memory is found again. */
export function keptBy<Of, T>(keyOf: (of: Of) => string, shape: Shape<T>): (of: Of) => Kept<T> {
  const all = new Map<string, Kept<T>>();
  return (of) => {
    const key = keyOf(of);
    const kept = all.get(key) ?? keptIn(key, shape);
    all.set(key, kept);
    return kept;
  };
}
