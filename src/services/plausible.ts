import type { Service } from '../types.js';

/** https://plausible.io/data-policy */
export default {
  id: 'plausible',
  name: 'Plausible Analytics',
  category: 'statistics',
  purpose: { fr: 'Compter les visites, sans cookie.', en: 'Counts visits, without cookies.' },
  provider: { name: 'Plausible Insights OÜ', country: 'EE', policyUrl: 'https://plausible.io/privacy' },
  hosts: ['plausible.io'],
  transfers: [{ country: 'EE', safeguard: 'none-EU-only' }],
} satisfies Service as Service;
