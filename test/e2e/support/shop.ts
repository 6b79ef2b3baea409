import type { Service } from '../../../src/types.js';

/** Services that a small company declares. */

export const measure = {
  id: 'measure',
  name: 'Mesure',
  category: 'statistics',
  purpose: { fr: 'Compter les visites.', en: 'Count visits.' },
  provider: { name: 'Mesure Libre', country: 'FR' },
  trackers: [
    { name: '_m_*', retention: 'P13M' },
    { name: 'm_queue', kind: 'localStorage', retention: 'P1D' },
  ],
} as Service;

export const video = {
  id: 'video',
  name: 'Ciné-Clair',
  category: 'marketing',
  purpose: { fr: 'Lire nos vidéos.', en: 'Play our videos.' },
  provider: { name: 'Ciné-Clair SAS', country: 'FR', policyUrl: 'https://cine-clair.example/vie-privee' },
} as Service;

export const advertising = {
  id: 'advertising',
  name: 'Régie',
  category: 'marketing',
  purpose: { fr: 'Mesurer nos campagnes.', en: 'Measure our campaigns.' },
  provider: { name: 'Régie Ltd', country: 'CA' },
  trackers: [{ name: '_regie', retention: 'P90D' }],
} as Service;

export const shop = {
  controller: { name: 'Exemple SARL', contact: 'rgpd@exemple.example' },
  privacyPolicyUrl: '/confidentialite',
  services: [measure, video, advertising],
};
