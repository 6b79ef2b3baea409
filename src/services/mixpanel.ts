import type { Service } from '../types.js';
import type { Known } from './index.js';

/** https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
export default {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'statistics',
  integration: 'mixpanel',
  purpose: 'for-usage',
  provider: { name: 'Mixpanel, Inc.', country: 'US', policyUrl: 'https://mixpanel.com/legal/privacy-policy/' },
  hosts: ['*.mixpanel.com', '*.mxpnl.com'],
  transfers: [{ country: 'US', safeguard: 'adequacy-DPF' }],
  trackers: [
    { name: 'mp_*_mixpanel', purpose: 'for-visitors', retention: 'P1Y' },
    { name: 'mp_*', kind: 'localStorage', purpose: 'for-visitors', retention: 'P1Y' },
    { name: '__mp*', kind: 'localStorage', purpose: 'for-queue', retention: 'P1Y' },
  ],
} satisfies Known as Service;
