import type { Rule } from '../rule.js';

/** Third parties that use what they collect for themselves, too. */
const THEIRS =
  /recaptcha|google|gstatic|youtube|vimeo|dailymotion|facebook|meta|instagram|tiktok|linkedin|twitter|hotjar|clarity|intercom|crisp|hubspot|mixpanel|posthog|matomo|plausible|optimizely|typekit|maps/i;

/** What others reuse, or what measures, is not what the site cannot do without. R65. */
export const notEssential: Rule = {
  code: 'not-essential',
  level: 'should',
  source: 'CNIL, SAN-2023-003',
  check: ({ services = [] }) =>
    services.flatMap((service, at) => {
      if (typeof service === 'string' || service.category !== 'essential') return [];
      const found = [service.id, String(service.name ?? ''), ...(service.hosts ?? [])].find((name) => THEIRS.test(name));
      return found ? [{ path: `services.${at}.category`, values: { service: service.id } }] : [];
    }),
};
