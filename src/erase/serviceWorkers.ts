import type { Place } from './place.js';

/** A worker goes by its scope (`/shop/`) and by its script (`/shop/worker.js`), both as paths of this site. */
function namesOf({ scope, active, waiting, installing }: ServiceWorkerRegistration): string[] {
  const scripts = [active, waiting, installing].flatMap((worker) => worker?.scriptURL ?? []);
  return [scope, ...scripts].map((url) => url.replace(location.origin, ''));
}

/** An unregistered worker still serves the pages it controls until they are left. Absent on plain http. */
export const serviceWorkers: Place = {
  async names() {
    return (await navigator.serviceWorker.getRegistrations()).flatMap(namesOf);
  },
  async remove(name) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.filter((one) => namesOf(one).includes(name)).map((one) => one.unregister()));
  },
};
