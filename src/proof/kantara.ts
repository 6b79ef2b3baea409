import { authorises } from '../core/readable.js';
import type { Receipt, ReceiptParty, ReceiptPurpose, ReceiptService } from '../types.js';

/** Kantara Initiative Consent Receipt 1.1, field names as published. Every string it asks for is one, empty when there is nothing to say. */
export interface KantaraReceipt {
  version: 'KI-CR-v1.1.0';
  jurisdiction: string;
  /** Seconds since 1970-01-01 UTC. */
  consentTimestamp: number;
  collectionMethod: string;
  consentReceiptID: string;
  language: string;
  piiPrincipalId: string;
  piiControllers: {
    piiController: string;
    onBehalf: boolean;
    contact: string;
    address: { streetAddress?: string; addressCountry?: string };
    email: string;
    phone: string;
    piiControllerUrl?: string;
  }[];
  policyUrl: string;
  services: { service: string; purposes: KantaraPurpose[] }[];
  sensitive: boolean;
  spiCat: string[];
}

export interface KantaraPurpose {
  purpose: string;
  purposeCategory: string[];
  consentType: 'EXPLICIT';
  piiCategory: string[];
  primaryPurpose: boolean;
  termination: string;
  thirdPartyDisclosure: boolean;
  thirdPartyName?: string;
}

const controller = ({
  name,
  onBehalfOf,
  contact,
  address,
  country,
  email,
  phone,
  url,
}: ReceiptParty): KantaraReceipt['piiControllers'][number] => ({
  piiController: name,
  onBehalf: onBehalfOf !== null,
  contact: contact ?? name,
  address: { ...(address ? { streetAddress: address } : {}), ...(country ? { addressCountry: country } : {}) },
  email: email ?? '',
  phone: phone ?? '',
  ...(url ? { piiControllerUrl: url } : {}),
});

/** A purpose as one service serves it: who else was refused is no third party, and is not named. */
const purpose = (
  { title, category }: ReceiptPurpose,
  { dataCategories, retention, recipients }: Pick<ReceiptService, 'dataCategories' | 'retention' | 'recipients'>,
): KantaraPurpose => ({
  purpose: title,
  purposeCategory: [category],
  consentType: 'EXPLICIT',
  piiCategory: dataCategories,
  primaryPurpose: false,
  termination: [retention.duration, retention.trigger].filter(Boolean).join(', '),
  thirdPartyDisclosure: recipients.length > 0,
  ...(recipients.length ? { thirdPartyName: recipients.map(({ name }) => name).join(', ') } : {}),
});

/**
 * The consent that a receipt records, in Kantara's form. That form has no word for a refusal: only what was given is
 * listed, and a receipt of a refusal lists no service.
 */
export function toKantara(receipt: Receipt): KantaraReceipt {
  const { parties, purposes, services, notice, event, scope } = receipt;
  const given = purposes.filter(({ state }) => authorises(state));
  const listed = services.filter(({ state }) => authorises(state));
  // A service can be allowed while its category as a whole is not.
  const named = (ids: readonly string[]): ReceiptPurpose[] => purposes.filter(({ id }) => ids.includes(id));
  const bare = given.filter(({ id }) => !listed.some((service) => service.purposes.includes(id)));
  const alone = bare.map((one) => purpose(one, { ...one, dataCategories: [], recipients: [] }));
  const own = alone.length ? [{ service: scope.hosts.join(', '), purposes: alone }] : [];
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: receipt.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(event.time) / 1000),
    collectionMethod: `${event.method}: ${event.action}`,
    consentReceiptID: receipt.receiptId,
    language: notice.language,
    piiPrincipalId: receipt.subject.id,
    piiControllers: parties.filter(({ role }) => role === 'controller').map(controller),
    policyUrl: notice.policyUrl ?? notice.url ?? '',
    services: [
      ...own,
      ...listed.map((service) => ({ service: service.name, purposes: named(service.purposes).map((one) => purpose(one, service)) })),
    ],
    sensitive: receipt.sensitive,
    spiCat: receipt.specialCategories,
  };
}
