import type { Vendor } from '../parts.js';

/** Every vendor that can be told to stop, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
export const integrations: Readonly<Record<string, () => Promise<{ readonly default: Vendor }>>> = {
  'google-analytics': () => import('./google-analytics.js'),
  matomo: () => import('./matomo.js'),
  mixpanel: () => import('./mixpanel.js'),
  posthog: () => import('./posthog.js'),
};
