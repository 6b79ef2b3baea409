import { describe, expect, it } from 'vitest';
import { type JsonLd, toDpv } from '../../../src/proof/dpv.js';
import type { Receipt, ReceiptService, State } from '../../../src/types.js';
import vectors from '../../vectors/receipts.json' with { type: 'json' };
import { faults } from './schema.js';

const receipts = vectors.receipts as Receipt[];
const [chosen, refused, embed] = receipts as [Receipt, Receipt, Receipt];

type Node = { [key: string]: Node & Node[] & string & string[] };
const records = (dpv: JsonLd): Node[] => (dpv as Node)['dpv:hasRecordOfActivity']!;
const processOf = (dpv: JsonLd, label: string): Node =>
  records(dpv)[0]!['dpv:hasProcess']!.find((process: Node) => process['dpv:hasPurpose']![0]!['skos:prefLabel'] === label)!;
const statusOf = (node: Node): string[] => node['dpv:hasConsentStatus']?.[0]?.['@type'] ?? [];

const within = (state: State): Receipt => ({
  ...chosen,
  purposes: chosen.purposes.map((purpose) => (purpose.id === 'statistics' ? { ...purpose, state } : purpose)),
});

describe('as a DPV consent receipt', () => {
  it.each(receipts)('is of its shape', (receipt) => {
    expect(faults('dpv-27560', toDpv(receipt))).toEqual([]);
  });

  it('holds earlier records too', () => {
    const dpv = toDpv(embed, [refused, chosen]);
    expect(faults('dpv-27560', dpv)).toEqual([]);
    expect(records(dpv).map((record) => record['dpv:hasIdentifier'])).toEqual([embed.recordId, refused.recordId, chosen.recordId]);
  });

  it('names its profile, its notice and its parties', () => {
    const dpv = toDpv(chosen);
    expect(dpv['dct:conformsTo']).toBe('https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr');
    expect(records(dpv)[0]).toMatchObject({
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
      'dpv:hasNotice': { 'dpv:hasIdentifier': chosen.notice.hash, 'dct:hasVersion': '2026-11-01', 'dct:language': 'fr' },
      'dpv:hasJurisdiction': 'loc:FR',
      'dpv:hasDataSubject': { 'dpv:hasIdentifier': chosen.subject.id },
      'dpv:hasAuthority': ['#authority'],
    });
    expect(records(dpv)[0]!['dpv:hasEntity']).toMatchObject([
      { '@id': '#controller', '@type': ['dpv:DataController', 'dpv:Organisation'], 'dpv:hasName': 'Exemple SARL' },
      { '@id': '#dpo', '@type': ['dpv:DataProtectionOfficer', 'dpv:NaturalPerson'] },
      { '@id': '#authority', '@type': ['dpv:DataProtectionAuthority', 'dpv:Organisation'] },
    ]);
  });

  it('gives each purpose its own answer, refusals included', () => {
    const dpv = toDpv(chosen);
    expect(statusOf(processOf(dpv, 'Statistiques'))).toEqual(['dpv:ConsentGiven', 'dpv:ExpressedConsent']);
    expect(statusOf(processOf(dpv, 'Marketing'))).toEqual(['dpv:ConsentRefused', 'dpv:ExpressedConsent']);
    expect(processOf(dpv, 'Essentiels')).not.toHaveProperty('dpv:hasConsentStatus');
    expect(statusOf(processOf(toDpv(refused), 'Statistiques'))).toEqual(['dpv:ConsentWithdrawn', 'dpv:ExpressedConsent']);
  });

  it('gives a service its own answer', () => {
    const [service] = processOf(toDpv(embed), 'Marketing')['dpv:hasService']!;
    expect(service!['schema:name']).toBe('Régie Z');
    expect(statusOf(service!)[0]).toBe('dpv:ConsentGiven');
    expect(service!['dpv:isImplementedUsingTechnology']).toMatchObject([{ '@type': 'tech:Cookie', 'schema:name': '_z' }]);
  });

  it.each([
    ['unknown', 'dpv:ConsentUnknown'],
    ['requested', 'dpv:ConsentRequested'],
    ['deferred', 'dpv:ConsentRequestDeferred'],
    ['given', 'dpv:ConsentGiven'],
    ['renewed', 'dpv:RenewedConsentGiven'],
    ['refused', 'dpv:ConsentRefused'],
    ['withdrawn', 'dpv:ConsentWithdrawn'],
    ['expired', 'dpv:ConsentExpired'],
    ['invalidated', 'dpv:ConsentInvalidated'],
    ['terminated', 'dpv:ConsentRevoked'],
  ] as [State, string][])('calls %s %s', (state, term) => {
    const dpv = toDpv(within(state));
    const expressed = ['given', 'renewed', 'refused', 'withdrawn'].includes(state);
    expect(statusOf(processOf(dpv, 'Statistiques'))).toEqual(expressed ? [term, 'dpv:ExpressedConsent'] : [term]);
    expect(faults('dpv-27560', dpv)).toEqual([]);
  });

  it('says where data is kept, for how long, and where it goes', () => {
    expect(processOf(toDpv(chosen), 'Statistiques')['dpv:hasStorageCondition']).toMatchObject([
      { 'dpv:hasLocation': ['loc:FR'] },
      { 'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': 'P25M' } },
    ]);
    expect(processOf(toDpv(chosen), 'Marketing')['dpv:hasProcessing']).toEqual([
      'dpv:Collect',
      'dpv:Store',
      'dpv:Use',
      { '@type': 'dpv:Transfer', 'dpv:hasLocation': 'loc:US', 'dpv:hasLegalBasis': 'eu-gdpr:A45-3', 'skos:prefLabel': 'adequacy-DPF' },
    ]);
    expect(processOf(toDpv(chosen), 'Préférences')['dpv:hasStorageCondition']![0]).toMatchObject({ 'dpv:hasLocation': ['tech:Device'] });
  });

  it.each([
    ['adequacy', 'eu-gdpr:A45-3'],
    ['SCC-2021', 'eu-gdpr:A46-2-c'],
    ['BCR', 'eu-gdpr:A46-2-b'],
    ['derogation-49', 'dpv:DataTransferLegalBasis'],
    ['none-EU-only', undefined],
    ['unspecified', undefined],
  ] as const)('gives a transfer under %s the legal basis %s', (safeguard, basis) => {
    const moved = (service: ReceiptService): ReceiptService => ({
      ...service,
      transfers: service.transfers.map((transfer) => ({ ...transfer, safeguard })),
    });
    const dpv = toDpv({ ...chosen, services: chosen.services.map(moved) });
    const [service] = processOf(dpv, 'Marketing')['dpv:hasService']!;
    expect(service!['dpv:hasProcessing']![0]!['dpv:hasLegalBasis']).toBe(basis);
    expect(faults('dpv-27560', dpv)).toEqual([]);
  });

  it('does not name who was refused among those a purpose goes to', () => {
    const others = (state: State): Receipt => ({
      ...chosen,
      services: [
        ...chosen.services,
        {
          ...chosen.services[0]!,
          id: 'stats-w',
          name: 'Outil W',
          state,
          recipients: [{ name: 'W', role: 'recipient', country: null, policyUrl: null }],
        },
      ],
      purposes: chosen.purposes.map((purpose) =>
        purpose.id === 'statistics'
          ? { ...purpose, recipients: [...purpose.recipients, { name: 'W', role: 'recipient', country: null, policyUrl: null }] }
          : purpose,
      ),
    });
    const recipientsOf = (receipt: Receipt) =>
      processOf(toDpv(receipt), 'Statistiques')['dpv:hasRecipient']!.map((one: Node) => one['dpv:hasName']);
    expect(recipientsOf(others('given'))).toEqual(['Hébergeur Y', 'W']);
    expect(recipientsOf(others('refused'))).toEqual(['Hébergeur Y']);
  });

  it('names the record that an imported choice repeats', () => {
    const basedOn = '0e6f2a0e-6f0b-4f2b-9a53-0d8d2b0d2c11';
    const dpv = toDpv({ ...chosen, basedOn });
    expect(records(dpv)[0]!['dct:source']).toBe(`urn:uuid:${basedOn}`);
    expect(faults('dpv-27560', dpv)).toEqual([]);
  });

  it('the schema is not a sieve', () => {
    const good = toDpv(chosen) as Node;
    const spoil = (change: (record: Node, process: Node) => void): string[] => {
      const copy = structuredClone(good);
      change(
        copy['dpv:hasRecordOfActivity']![0]!,
        copy['dpv:hasRecordOfActivity']![0]!['dpv:hasProcess']!.find((process: Node) => process['dpv:hasConsentStatus'])!,
      );
      return faults('dpv-27560', copy);
    };
    expect(spoil(() => {})).toEqual([]);
    expect(spoil((_, process) => delete process['dpv:hasConsentStatus'])).not.toEqual([]);
    expect(spoil((_, process) => process['dpv:hasStorageCondition']!.splice(0, 1))).not.toEqual([]);
    expect(spoil((record) => delete record['dpv:hasNotice'])).not.toEqual([]);
    expect(spoil((record) => record['dpv:hasRight']!.splice(0))).not.toEqual([]);
    // Terms that DPV 2.3 does not have, or is about to drop.
    const set = (node: Node, name: string, value: unknown) => void Object.assign(node, { [name]: value });
    expect(spoil((_, process) => set(process, 'dpv:hasDataTransfer', []))).not.toEqual([]);
    expect(spoil((_, process) => set(process, 'dpv:hasTechnology', []))).not.toEqual([]);
    expect(spoil((record) => set(record['dpv:hasProcess']!.at(-1)!['dpv:hasService']![0]!, 'dpv:hasTechnology', []))).not.toEqual([]);
    expect(spoil((_, process) => set(process['dpv:hasConsentStatus']![0]!, 'dpv:hasDataTransferSafeguard', 'x'))).not.toEqual([]);
    expect(spoil((_, process) => set(process['dpv:hasStorageCondition']![0]!, 'dpv:hasLocation', ['dpv:WithinDevice']))).not.toEqual([]);
  });
});
