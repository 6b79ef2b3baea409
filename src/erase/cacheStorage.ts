import type { Place } from './place.js';

/** Absent on plain http, where nothing can have been stored either. */
export const cacheStorage: Place = {
  names: () => caches.keys(),
  async remove(name) {
    await caches.delete(name);
  },
};
