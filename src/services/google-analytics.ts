import type { Service } from '../types.js';
import type { Known } from './index.js';

/** https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id */
export default {
  id: 'google-analytics',
  name: 'Google Analytics',
  category: 'statistics',
  integration: 'google-analytics',
  purpose: 'for-audience',
  provider: { name: 'Google Ireland Limited', country: 'IE', policyUrl: 'https://policies.google.com/privacy' },
  hosts: ['*.google-analytics.com', '*.googletagmanager.com'],
  transfers: [{ country: 'US', safeguard: 'adequacy-DPF' }],
  trackers: [
    { name: '_ga', purpose: 'for-visitors', retention: 'P2Y', readBy: ['Google'] },
    {
      name: '_ga_*',
      purpose: 'for-session',
      retention: 'P2Y',
      readBy: ['Google'],
    },
  ],
} satisfies Known as Service;
