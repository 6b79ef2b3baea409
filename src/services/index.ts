import type { Purpose } from '../locales/details/fr.js';
import type { Service, Tracker } from '../types.js';

/** A service of the catalogue says what it is for by a name, whose text stands in the file of each language: none is fetched but the visitor's. */
export interface Known extends Service {
  readonly purpose: Purpose;
  readonly trackers?: readonly (Tracker & { readonly purpose: Purpose })[];
}

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
