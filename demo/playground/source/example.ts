import type { Config } from '../../../src/types.js';
import type { Language } from './say.js';

const WORDS = {
  fr: { purpose: 'Savoir quelle lettre vous a amené ici.', tracker: 'Retient la lettre d’origine' },
  en: { purpose: 'Know which newsletter brought you here.', tracker: 'Remembers that newsletter' },
};

/** A small shop, to start from, in the owner's language. */
export const exampleIn = (language: Language): Config => ({
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
      purpose: WORDS[language].purpose,
      provider: { name: 'Courrier Clair SAS', country: 'FR', policyUrl: 'https://courrier-clair.example/vie-privee' },
      trackers: [{ name: '_lettre_*', purpose: WORDS[language].tracker, retention: 'P3M' }],
      hosts: ['courrier-clair.example'],
    },
  ],
  ui: { layout: 'box', position: 'bottom-left' },
});
