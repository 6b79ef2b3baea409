import type { Service } from '../types.js';
import type { Known } from './index.js';

/** https://plausible.io/data-policy */
export default {
  id: 'plausible',
  name: 'Plausible Analytics',
  category: 'statistics',
  purpose: 'for-visits-without-cookie',
  provider: { name: 'Plausible Insights OÜ', country: 'EE', policyUrl: 'https://plausible.io/privacy' },
  hosts: ['plausible.io'],
  transfers: [{ country: 'EE', safeguard: 'none-EU-only' }],
} satisfies Known as Service;
