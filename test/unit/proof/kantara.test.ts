import { describe, expect, it } from 'vitest';
import { toKantara } from '../../../src/proof/kantara.js';
import type { Receipt, State } from '../../../src/types.js';
import vectors from '../../vectors/receipts.json' with { type: 'json' };
import { faults } from './schema.js';

const [chosen, refused, embed] = vectors.receipts as Receipt[] as [Receipt, Receipt, Receipt];

const within = (receipt: Receipt, state: State): Receipt => ({
  ...receipt,
  purposes: receipt.purposes.map((purpose) => (purpose.state === 'exempt' ? purpose : { ...purpose, state })),
  services: receipt.services.map((service) => (service.state === 'exempt' ? service : { ...service, state })),
});

describe('as a Kantara consent receipt 1.1', () => {
  it.each([chosen, refused, embed])('is of its shape', (receipt) => {
    expect(faults('kantara-1.1', toKantara(receipt))).toEqual([]);
  });

  it('says who, when, how and to whom', () => {
    expect(toKantara(chosen)).toMatchObject({
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'FR',
      consentTimestamp: 1795342530,
      collectionMethod: 'banner: save-choices',
      consentReceiptID: chosen.receiptId,
      language: 'fr',
      piiPrincipalId: chosen.subject.id,
      piiControllers: [
        {
          piiController: 'Exemple SARL',
          onBehalf: false,
          contact: 'Service vie privée',
          address: { streetAddress: '1 rue X, 75001 Paris', addressCountry: 'FR' },
          email: 'rgpd@exemple.fr',
          phone: '',
        },
      ],
      policyUrl: 'https://www.exemple.fr/confidentialite',
      sensitive: false,
      spiCat: [],
    });
    expect(Date.parse(chosen.event.time) / 1000).toBeCloseTo(toKantara(chosen).consentTimestamp, -1);
  });

  it('lists what was given, and nothing that was refused', () => {
    expect(toKantara(chosen).services).toEqual([
      {
        service: 'Outil Y',
        purposes: [
          {
            purpose: 'Statistiques',
            purposeCategory: ['statistics'],
            consentType: 'EXPLICIT',
            piiCategory: ['pages vues'],
            primaryPurpose: false,
            termination: 'P25M, collecte',
            thirdPartyDisclosure: true,
            thirdPartyName: 'Hébergeur Y',
          },
        ],
      },
    ]);
    expect(toKantara(refused).services).toEqual([]);
  });

  it('lists a service that was allowed by itself', () => {
    expect(toKantara(embed).services.map(({ service }) => service)).toEqual(['Régie Z']);
  });

  it('names no provider that was refused', () => {
    const [first] = chosen.services;
    const refusedOne = {
      ...first!,
      id: 'stats-w',
      name: 'Outil W',
      state: 'refused' as const,
      recipients: [{ ...first!.recipients[0]!, name: 'W' }],
    };
    const purposes = chosen.purposes.map((purpose) =>
      purpose.id === 'statistics' ? { ...purpose, recipients: [...purpose.recipients, ...refusedOne.recipients] } : purpose,
    );
    const both = { ...chosen, purposes, services: [...chosen.services, refusedOne] };
    expect(JSON.stringify(toKantara(both))).not.toContain('"W"');
    expect(toKantara(both).services[0]!.purposes[0]!.thirdPartyName).toBe('Hébergeur Y');
    // The category was given, and every service in it refused one by one: nobody receives anything.
    const none = {
      ...both,
      services: both.services.map((service) => (service.state === 'exempt' ? service : { ...service, state: 'refused' as const })),
    };
    expect(toKantara(none).services).toMatchObject([
      { service: 'www.exemple.fr', purposes: [{ piiCategory: [], thirdPartyDisclosure: false }] },
    ]);
  });

  it('lists a purpose of no service under the site’s own name', () => {
    const { services } = toKantara({ ...within(chosen, 'given'), services: [] });
    expect(services).toMatchObject([
      { service: 'www.exemple.fr', purposes: [{ purpose: 'Préférences' }, { purpose: 'Statistiques' }, { purpose: 'Marketing' }] },
    ]);
  });

  it.each(['unknown', 'requested', 'deferred', 'refused', 'withdrawn', 'expired', 'invalidated', 'terminated'] as State[])(
    'never takes %s for a yes',
    (state) => {
      expect(toKantara(within(chosen, state)).services).toEqual([]);
    },
  );

  it('the schema is not a sieve', () => {
    const good = toKantara(chosen);
    const { phone: _phone, ...controller } = good.piiControllers[0]!;
    expect(faults('kantara-1.1', { ...good, piiControllers: [controller] })).not.toEqual([]);
    expect(faults('kantara-1.1', { ...good, consentTimestamp: 1.5 })).not.toEqual([]);
    const [service] = good.services;
    const { thirdPartyName: _name, ...purpose } = service!.purposes[0]!;
    expect(faults('kantara-1.1', { ...good, services: [{ ...service, purposes: [purpose] }] })).not.toEqual([]);
  });
});
