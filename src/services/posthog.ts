import type { Service } from '../types.js';
import type { Known } from './index.js';

/** https://posthog.com/docs/libraries/js/persistence */
export default {
  id: 'posthog',
  name: 'PostHog',
  category: 'statistics',
  integration: 'posthog',
  purpose: 'for-usage',
  provider: { name: 'PostHog Inc.', country: 'US', policyUrl: 'https://posthog.com/privacy' },
  hosts: ['*.posthog.com'],
  transfers: [{ country: 'US', safeguard: 'adequacy-DPF' }],
  trackers: [
    { name: 'ph_*_posthog', purpose: 'for-visitors', retention: 'P1Y' },
    { name: 'ph_*', kind: 'localStorage', purpose: 'for-visitors', retention: 'P1Y' },
    {
      name: 'ph_*',
      kind: 'sessionStorage',
      purpose: 'for-visit',
      retention: 'session',
    },
  ],
} satisfies Known as Service;
