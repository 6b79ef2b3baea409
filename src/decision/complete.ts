import type { Store } from '../core/store.js';
import type { Parts } from '../parts.js';

/** Fetches what the config names by id alone. A service that is not in the catalogue stays unknown, and so denied. */
export function complete({ config, report }: Store, parts: Parts): Promise<unknown> {
  const bare = config.serviceList.filter(({ catalogued, category }) => catalogued && !category);
  return Promise.all(
    bare.map((service) =>
      parts.service(service.id).then(
        (found) => void Object.assign(service, found.default),
        () => report('unknown-service', service.id),
      ),
    ),
  );
}
