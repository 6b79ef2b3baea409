import { reporter, running, start } from './consent.js';
import { loaders } from './locales/index.js';
import type { Parts } from './parts.js';
import type { Config, Placet } from './types.js';

export type * from './types.js';

const parts: Parts = {
  ui: () => import('./ui/index.js'),
  decision: () => import('./decision/index.js'),
  proof: () => import('./proof/index.js'),
  erase: () => import('./erase/index.js'),
  develop: () => import('./develop/index.js'),
  locale: (tag) => loaders[tag]!(),
  service: (id) => import('./services/index.js').then(({ services }) => services[id]!()),
  integration: (name) => import('./integrations/index.js').then(({ integrations }) => integrations[name]!()),
  buildHash: null,
};

/**
 * The same consent manager as the tag's, for a bundler. Elements are held or live from here on, and a visitor who has
 * still to choose is asked. Call it once per document, in a browser: where one runs already, be it the tag's, that one is
 * returned, its config untouched. Calls queued in `window.placet` are run, and it takes their place; without a queue no
 * global is set. Bad config is explained in the console on local hosts, and means denied everywhere. R10.
 */
export function createConsent(config: Config = {}): Placet {
  const first = running();
  if (first) {
    reporter(parts)('second-copy');
    return first;
  }
  const placet = start([config], parts);
  const page = globalThis as unknown as { placet?: Placet | ((placet: Placet) => void)[] };
  const queued = page.placet;
  if (Array.isArray(queued)) {
    page.placet = placet;
    // Whoever kept the queue goes on by it.
    (queued.push = placet.push as never as typeof queued.push)(...queued);
  }
  return placet;
}
