import type { Service } from '../types.js';

/** Every service of the catalogue, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
export const services: Readonly<Record<string, () => Promise<{ readonly default: Service }>>> = {
  'google-analytics': () => import('./google-analytics.js'),
  matomo: () => import('./matomo.js'),
  mixpanel: () => import('./mixpanel.js'),
  plausible: () => import('./plausible.js'),
  posthog: () => import('./posthog.js'),
  vimeo: () => import('./vimeo.js'),
  youtube: () => import('./youtube.js'),
};
