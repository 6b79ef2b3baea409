import { milliseconds } from '../../core/duration.js';
import type { Rule } from '../rule.js';

const MOST = 'P13M';

/** A tracker that measures lasts thirteen months at most. R67. */
export const longTracker: Rule = {
  code: 'long-tracker',
  level: 'should',
  source: 'CNIL, mesure d’audience',
  check: ({ services = [] }) =>
    services.flatMap((service, at) => {
      if (typeof service === 'string') return [];
      return (service.trackers ?? []).flatMap(({ name, retention }, tracker) => {
        const duration = typeof retention === 'object' ? retention.duration : retention;
        const isLong = (milliseconds(duration) ?? 0) > milliseconds(MOST)!;
        return isLong
          ? [{ path: `services.${at}.trackers.${tracker}.retention`, values: { service: service.id, name: String(name) } }]
          : [];
      });
    }),
};
