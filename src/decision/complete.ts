import type { Store } from '../core/store.js';
import type { Parts } from '../parts.js';

/** A description that has not come by then is done without, and its service stays unknown. Milliseconds. */
const PATIENCE = 3000;

/** Fetches what the config names by id alone. A service that is not in the catalogue stays unknown, and so denied. Never rejects. */
export async function complete({ config, report }: Store, parts: Parts): Promise<void> {
  const bare = config.serviceList.filter(({ catalogued, category }) => catalogued && !category);
  if (!bare[0]) return;
  const all = bare.map((service) =>
    parts.service(service.id).then(
      (found) => void Object.assign(service, found.default),
      () => report('unknown-service', service.id),
    ),
  );
  await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
