import { breathe } from './breathe.js';
import { cookieNames, expire, paths, variants } from './cookieJar.js';
import { refusedByStore } from './cookieStore.js';
import { settableDomains } from './domains.js';
import { httpOnlyDetector } from './httpOnly.js';
import type { Place } from './place.js';

/** The cookies this page can reach: its host and every wider domain, every path down to its own. R54, R196. */
export function cookies(): Place {
  const within = paths(location.pathname);
  let found: (string | undefined)[] | undefined;
  const domains = () => (found ??= settableDomains(location.hostname));
  let detector: ((name: string) => boolean) | undefined;
  return {
    names: async () => cookieNames(),
    async remove(name) {
      await breathe();
      for (const domain of domains()) {
        for (const attributes of variants(domain, within)) expire(name, attributes);
        if (!cookieNames().includes(name)) return;
      }
    },
    async hidden(name) {
      await breathe();
      detector ??= httpOnlyDetector(domains(), within);
      return detector(name) || refusedByStore(name, domains());
    },
  };
}
