import { safe } from '../core/config.js';

/** A list in `localStorage` that outlives the page; empty where storage is denied, and where what is there is no list. */
export function notes<Note>(key: string) {
  function all(): Note[] {
    try {
      const found = safe(JSON.parse(localStorage.getItem(key) ?? '[]'));
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
        if (list[0]) localStorage.setItem(key, JSON.stringify(list));
        else localStorage.removeItem(key);
      } catch {
        // Denied: what is not done on this page is not done.
      }
    },
  };
}
