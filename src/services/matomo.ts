import type { Service } from '../types.js';
import type { Known } from './index.js';

/** https://matomo.org/faq/general/faq_146/ */
export default {
  id: 'matomo',
  name: 'Matomo',
  category: 'statistics',
  integration: 'matomo',
  purpose: 'for-visits',
  provider: { name: 'Matomo', policyUrl: 'https://matomo.org/privacy-policy/' },
  trackers: [
    { name: '_pk_id*', purpose: 'for-visitors', retention: 'P13M' },
    { name: '_pk_ses*', purpose: 'for-visit', retention: 'P1D' },
    { name: '_pk_ref*', purpose: 'for-referrer', retention: 'P6M' },
  ],
} satisfies Known as Service;
