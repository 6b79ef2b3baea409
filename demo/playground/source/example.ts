import type { Config } from '../../../src/types.js';

/** A small shop, to start from. */
export const example: Config = {
  controller: { name: 'Librairie du Port', email: 'donnees@librairie-du-port.example', country: 'FR' },
  privacyPolicyUrl: '/confidentialite',
  cookiePolicyUrl: '/cookies',
  categories: { preferences: false },
  services: [
    'matomo',
    'youtube',
    {
      id: 'lettre-du-port',
      name: 'Lettre du Port',
      category: 'marketing',
      purpose: 'Savoir quelle lettre vous a amené ici.',
      provider: { name: 'Courrier Clair SAS', country: 'FR', policyUrl: 'https://courrier-clair.example/vie-privee' },
      trackers: [{ name: '_lettre_*', purpose: 'Retient la lettre d’origine', retention: 'P3M' }],
      hosts: ['courrier-clair.example'],
    },
  ],
  ui: { layout: 'box', position: 'bottom-left' },
};
