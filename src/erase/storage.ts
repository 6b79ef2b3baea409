import type { Place } from './place.js';

/** `localStorage` or `sessionStorage`, asked for anew each time: the mere asking throws where storage is denied. */
export const storage = (open: () => Storage): Place => ({
  async names() {
    const area = open();
    return Array.from({ length: area.length }, (_, at) => area.key(at) ?? '');
  },
  async remove(name) {
    open().removeItem(name);
  },
});
