import { type Resolved, safe } from '../core/config.js';
import { keyOf } from '../core/keys.js';

/** A list in `localStorage` that outlives the page; empty where storage is denied or the config names no cookie, and where what is there is no list. */
export function notes<Note>(of: Parameters<typeof keyOf>[0], config: Resolved) {
  function all(): Note[] {
    try {
      const found = safe(JSON.parse(localStorage.getItem(keyOf(of, config)) ?? '[]'));
      return Array.isArray(found) ? found.filter(Boolean) : [];
    } catch {
      return [];
    }
  }
  return {
    all,
    /** No key is left behind when nothing is noted. */
    write(list: readonly Note[]): void {
      try {
        const key = keyOf(of, config);
        if (list[0]) localStorage.setItem(key, JSON.stringify(list));
        else localStorage.removeItem(key);
      } catch {
        // Denied: what is not done on this page is not done.
      }
    },
  };
}
