import { randomUUID } from 'node:crypto';
import { canonical, receiptHash, sha256 } from '../../../src/ledger/chain.js';
import type { Notice } from '../../../src/proof/notice.js';
import type { Receipt, State } from '../../../src/types.js';

export const NOTICE: Notice = {
  schema: 'placet-notice/1',
  id: 'cookies-fr',
  version: '2026-11-01',
  language: 'fr',
  controller: { name: 'Exemple SARL' },
  jurisdiction: 'FR',
  policies: { privacy: null, cookies: null },
  scope: 'host',
  duration: 'P6M',
  changes: null,
  categories: [{ id: 'statistics', essential: false, title: 'Statistiques', description: null, consequence: null }],
  services: [{ id: 'matomo', name: 'Matomo', category: 'statistics' }],
  layout: { layout: 'bar' },
  first: { mode: 'first', heading: 'heading', intro: 'intro', asked: ['statistics'], also: [] },
  buttons: {
    first: ['acceptAll', 'rejectAll'],
    second: ['acceptAll', 'rejectAll', 'save'],
    placeholder: ['allowOnce', 'allowAlways', 'moreChoices'],
  },
  texts: { acceptAll: 'Tout accepter', rejectAll: 'Tout refuser' },
  collector: { name: 'placet', version: '1.0.0', buildHash: null },
};
export const NOTICE_HASH = sha256(canonical(NOTICE));

type Purpose = Receipt['purposes'][number];

const purpose = (id: string, state: Purpose['state']): Purpose => ({
  id,
  category: id,
  title: id,
  state,
  ...(state === 'exempt' ? { exemption: 'strictly-necessary' as const } : {}),
  dpvPurpose: 'dpv:ServiceUsageAnalytics',
  legalBasis: state === 'exempt' ? 'A6-1-f' : 'A6-1-a',
  consentType: state === 'exempt' ? null : 'expressed',
  dataCategories: ['identifiant de cookie'],
  controllers: ['controller'],
  recipients: [{ name: 'Hébergeur', role: 'processor', country: 'FR', policyUrl: null }],
  storageLocations: ['FR'],
  transfers: [],
  retention: { duration: 'P13M', trigger: null },
  required: state === 'exempt',
});

/** The receipt with its hash made right. */
export const sealed = (receipt: Receipt): Receipt => ({ ...receipt, integrity: { ...receipt.integrity, hash: receiptHash(receipt) } });

export interface Given {
  id?: string;
  visitor?: string;
  host?: string;
  hosts?: string[];
  notice?: string;
  statistics?: State;
  marketing?: State;
  /** The one service, in statistics. Default: as its category. */
  matomo?: State;
  method?: Receipt['event']['method'];
  state?: State;
  time?: string;
  validUntil?: string | null;
  language?: string;
  version?: string | null;
  keep?: string | null;
}

/** A receipt as the browser makes it, new and intact each time. */
export function sample(given: Given = {}): Receipt {
  const {
    statistics = 'given',
    marketing = 'refused',
    matomo = statistics,
    time = '2026-11-22T10:15:30.101Z',
    language = 'fr',
    keep = null,
  } = given;
  return sealed({
    schema: 'placet-receipt/1',
    conformsTo: ['https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr', 'KI-CR-v1.1.0'],
    receiptId: given.id ?? randomUUID(),
    recordId: randomUUID(),
    previousReceiptId: null,
    basedOn: null,
    sequence: 1,
    issuedAt: time,
    jurisdiction: 'FR',
    scope: { type: given.hosts ? 'list' : 'host', hosts: given.hosts ?? [given.host ?? 'www.exemple.fr'] },
    subject: { type: 'visitor', id: given.visitor ?? randomUUID(), accountRef: null },
    parties: [
      {
        id: 'controller',
        role: 'controller',
        type: 'organisation',
        name: 'Exemple SARL',
        tradeName: null,
        registration: null,
        address: '1 rue de la Paix, 75002 Paris',
        country: 'FR',
        contact: 'rgpd@exemple.fr',
        email: 'rgpd@exemple.fr',
        phone: null,
        url: 'https://www.exemple.fr',
        onBehalfOf: null,
      },
    ],
    notice: {
      id: 'cookies-fr',
      version: given.version === undefined ? '2026-11-01' : given.version,
      language,
      layer: 'second',
      hash: given.notice ?? NOTICE_HASH,
      url: 'https://www.exemple.fr',
      policyUrl: 'https://www.exemple.fr/confidentialite',
      serviceCount: 1,
    },
    event: {
      state: given.state ?? 'given',
      consentType: 'expressed',
      by: 'subject',
      time,
      serverTime: null,
      timezoneOffset: -60,
      validity: 'P6M',
      validUntil: given.validUntil === undefined ? '2027-05-23T10:15:30.101Z' : given.validUntil,
      method: given.method ?? 'preferences',
      action: 'save-choices',
      userActivated: true,
      signals: { gpc: false },
      ui: { viewport: 'desktop', uaFamily: 'Firefox' },
    },
    purposes: [purpose('essential', 'exempt'), purpose('statistics', statistics), purpose('marketing', marketing)],
    services: [
      {
        id: 'matomo',
        name: 'Matomo',
        purposes: ['statistics'],
        state: matomo,
        dataCategories: [],
        recipients: [],
        transfers: [],
        retention: { duration: 'P13M', trigger: null },
        trackers: [{ name: '_pk_id*', type: 'cookie', domain: 'exemple.fr', duration: 'P13M', thirdPartyAccess: false }],
      },
    ],
    withdrawal: { how: 'Lien « Gérer mes cookies »', url: 'https://www.exemple.fr/#placet', api: 'placet.withdraw()' },
    rights: ['access', 'erasure', 'withdraw'],
    rightsContact: 'rgpd@exemple.fr',
    rightsDelay: 'P1M',
    sensitive: false,
    specialCategories: [],
    collector: { name: 'placet', version: '1.0.0', buildHash: null, configVersion: null, configHash: null },
    proofRetention: { local: 'P6M', controller: keep ? { duration: keep, reason: 'preuve' } : null },
    integrity: { alg: 'SHA-256', note: null, previousHash: null, hash: null, signature: null },
  });
}
