import type { Place } from './place.js';

export const databases: Place = {
  async names() {
    if (!indexedDB.databases) return null;
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  },
  // While a connection stays open the deletion waits, and the browser carries it out when the last one closes.
  remove: (name) =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
};
