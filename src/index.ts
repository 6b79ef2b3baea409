import { start } from './consent.js';
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
 * still to choose is asked. Call it once per document, in a browser. Bad config is explained in the console on local
 * hosts, and means denied everywhere.
 */
export function createConsent(config: Config = {}): Placet {
  return start([config], parts);
}
