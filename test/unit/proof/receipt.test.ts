import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_RECEIPT } from '../../../src/ledger/intake.js';
import { whyNotReceipt } from '../../../src/ledger/receipt.js';
import type { ProofPart } from '../../../src/parts.js';
import type { Config, Receipt } from '../../../src/types.js';
import { faults } from './schema.js';
import { answer, config, createPage, everything, freshPart, lapse, NOW, openPage, parts } from './stage.js';

const TAG = `sha384-${'T'.repeat(64)}`;
const BUILD = `sha384-${'B'.repeat(64)}`;

let proof: ProofPart;

beforeEach(async () => {
  openPage();
  proof = await freshPart();
});
afterEach(() => vi.unstubAllGlobals());

const accepted = (own: Config = config, given = parts()): Promise<Receipt> => {
  const page = createPage(own);
  return proof.record(page, answer(page, everything(true), { action: 'accept-all' }), given);
};

describe('a receipt', () => {
  it('is of the published shape, whatever happened', async () => {
    const page = createPage();
    const all = [
      await proof.record(page, answer(page, { statistics: true }), parts()),
      await proof.record(page, answer(page, { 'ads-z': true }, { reason: 'placeholder', action: 'allow-service' }), parts()),
      await proof.record(page, answer(page, everything(false), { action: 'withdraw' }), parts()),
      await proof.record(page, lapse(page, 'expiry'), parts()),
    ];
    for (const receipt of all) expect(faults('receipt', receipt)).toEqual([]);
  });

  it('of a site with no config at all is of that shape too', async () => {
    const receipt = await accepted({});
    expect(faults('receipt', receipt)).toEqual([]);
    expect(receipt.parties.map(({ role, name }) => [role, name])).toEqual([
      ['controller', 'www.exemple.fr'],
      ['authority', 'CNIL'],
    ]);
    expect(receipt.notice).toMatchObject({ version: null, url: null, policyUrl: null, serviceCount: 0 });
  });

  it('the schema is not a sieve', async () => {
    const receipt = await accepted();
    expect(faults('receipt', { ...receipt, ip: '192.0.2.1' })).not.toEqual([]);
    expect(faults('receipt', { ...receipt, receiptId: '1' })).not.toEqual([]);
    expect(faults('receipt', { ...receipt, integrity: { ...receipt.integrity, hash: null } })).not.toEqual([]);
    expect(faults('receipt', { ...receipt, event: { ...receipt.event, state: 'granted' } })).not.toEqual([]);
  });

  it('says who asks, who can be written to, and who hears complaints', async () => {
    const { parties, rightsContact, rights } = await accepted();
    expect(parties).toMatchObject([
      { id: 'controller', type: 'organisation', name: 'Exemple SARL', tradeName: 'Exemple', address: '1 rue X, 75001 Paris', phone: null },
      { id: 'dpo', type: 'person', name: 'Camille Martin', email: 'dpo@exemple.fr' },
      { id: 'authority', type: 'authority', name: 'CNIL', country: 'FR', url: 'https://www.cnil.fr/fr/plaintes' },
    ]);
    expect(rightsContact).toBe('dpo@exemple.fr');
    expect(rights).toContain('withdraw');
  });

  it('names no authority it does not know', async () => {
    const { parties, jurisdiction } = await accepted({ ...config, jurisdiction: 'BE' });
    expect(jurisdiction).toBe('BE');
    expect(parties.map(({ role }) => role)).not.toContain('authority');
  });

  it('lists per purpose what its services declared', async () => {
    const { purposes } = await accepted();
    expect(purposes.find(({ id }) => id === 'statistics')).toEqual({
      id: 'statistics',
      category: 'statistics',
      title: 'Statistiques',
      state: 'given',
      dpvPurpose: 'dpv:ServiceUsageAnalytics',
      legalBasis: 'A6-1-a',
      consentType: 'expressed',
      dataCategories: ['pages vues'],
      controllers: ['controller'],
      recipients: [{ name: 'Hébergeur Y', role: 'recipient', country: 'FR', policyUrl: null }],
      storageLocations: ['FR'],
      transfers: [],
      retention: { duration: 'P25M', trigger: 'collecte' },
      required: false,
    });
    expect(purposes.find(({ id }) => id === 'marketing')).toMatchObject({
      transfers: [{ country: 'US', safeguard: 'adequacy-DPF', url: null }],
      recipients: [{ name: 'Régie Z', role: 'joint-controller', country: 'US', policyUrl: 'https://z.example/privacy' }],
      retention: { duration: 'P13M', trigger: null },
    });
    expect(purposes.find(({ id }) => id === 'preferences')!.retention.duration).toBe('unspecified');
    expect(purposes[0]).toMatchObject({
      id: 'essential',
      state: 'exempt',
      exemption: 'strictly-necessary',
      required: true,
      consentType: null,
    });
  });

  it('lists every service and tracker, its own storage among them', async () => {
    const { services, notice } = await accepted();
    expect(notice.serviceCount).toBe(2);
    expect(
      services.map(({ id, trackers }) => [
        id,
        trackers.map(({ name, type, duration, thirdPartyAccess }) => [name, type, duration, thirdPartyAccess]),
      ]),
    ).toEqual([
      ['stats-y', [['_y', 'cookie', 'P13M', false]]],
      ['ads-z', [['_z', 'cookie', 'P13M', true]]],
      [
        'placet',
        [
          ['placet-consent', 'cookie', 'P6M', false],
          ['placet-receipts', 'localStorage', 'P1Y', false],
          ['placet-pending', 'localStorage', 'jusqu’à la fin de cette opération', false],
          ['placet-pending-erase', 'localStorage', 'jusqu’à la fin de cette opération', false],
          ['placet-receipts-damaged', 'localStorage', 'jusqu’à ce que vous l’effaciez', false],
          ['placet-reopen', 'localStorage', 'jusqu’à ce que vous l’effaciez', false],
        ],
      ],
    ]);
  });

  it('says of each service who receives what, and where it goes', async () => {
    const { services } = await accepted();
    expect(services[0]).toMatchObject({
      dataCategories: ['pages vues'],
      recipients: [{ name: 'Hébergeur Y' }],
      transfers: [],
      retention: { duration: 'P25M', trigger: 'collecte' },
    });
    expect(services[1]).toMatchObject({ recipients: [{ name: 'Régie Z' }], transfers: [{ country: 'US', safeguard: 'adequacy-DPF' }] });
    expect(services[2]).toMatchObject({
      recipients: [{ name: 'Exemple SARL' }],
      dataCategories: ['identifiant aléatoire, réponse, date, version de l’information'],
    });
  });

  it('says when, until when, where and for which notice', async () => {
    const { event, scope, notice, withdrawal, proofRetention } = await accepted();
    expect(event).toMatchObject({
      time: '2026-11-22T10:15:30.123Z',
      validity: 'P6M',
      validUntil: '2027-05-23T10:15:30.000Z',
      serverTime: null,
    });
    expect(event.timezoneOffset).toBe(new Date(NOW).getTimezoneOffset());
    expect(scope).toEqual({ type: 'host', hosts: ['www.exemple.fr'] });
    expect(notice).toMatchObject({
      id: 'cookies-fr',
      version: '2026-11-01',
      language: 'fr',
      layer: 'first',
      hash: expect.stringMatching(/^sha256-[\w-]{43}$/),
      url: 'https://www.exemple.fr/cookies',
      policyUrl: 'https://www.exemple.fr/confidentialite',
    });
    expect(withdrawal).toEqual({ how: 'Gérer mes cookies', url: 'https://www.exemple.fr/#placet', api: 'placet.withdraw()' });
    expect(proofRetention).toEqual({ local: 'P1Y', controller: { duration: 'P5Y', reason: 'preuve en cas de réclamation' } });
  });

  it.each([
    [{ scope: 'domain' }, { type: 'domain', hosts: ['www.exemple.fr'] }],
    [{ scope: ['exemple.fr', 'app.exemple.fr'] }, { type: 'list', hosts: ['exemple.fr', 'app.exemple.fr'] }],
    [{ scope: ['.exemple.fr'] }, { type: 'list', hosts: ['exemple.fr'] }],
    // Where the page is part of none, the choice is stored for its host, and counts there alone.
    [{ scope: ['exemple.fr:8443'] }, { type: 'list', hosts: ['www.exemple.fr'] }],
    [{ scope: ['exemple.be', 'app.exemple.fr'] }, { type: 'list', hosts: ['www.exemple.fr'] }],
    // No cookie is shared with another domain.
    [{ scope: ['exemple.be', 'exemple.fr'] }, { type: 'list', hosts: ['exemple.fr'] }],
  ] as [Config, Receipt['scope']][])('scope %j', async (own, scope) => {
    expect((await accepted({ ...config, ...own })).scope).toEqual(scope);
  });

  it('names the code and the config that collected it', async () => {
    const { collector } = await accepted();
    expect(collector).toMatchObject({
      name: 'placet',
      version: __VERSION__,
      buildHash: 'sha384-abcdefghijklmnopqrstuvwxyz',
      configVersion: '2026-11-01',
    });
    expect(collector.configHash).toMatch(/^sha256-/);
    expect((await accepted()).collector.configHash).toBe(collector.configHash);
    expect((await accepted({ ...config, duration: 'P3M' })).collector.configHash).not.toBe(collector.configHash);
  });

  it.each([
    [TAG, BUILD, TAG],
    [`\n  sha256-${'b'.repeat(43)}=\n\t${TAG}?ct=x  `, BUILD, TAG],
    ['sha1-abcdefghijklmnopqrstuvwxyz', BUILD, BUILD],
    ['', BUILD, BUILD],
    [null, BUILD, BUILD],
    [null, undefined, null],
  ])('takes the digest of the tag, %j, before that of the build, %s', async (buildHash, core, expected) => {
    vi.stubGlobal('__CORE_DIGEST__', core);
    const receipt = await accepted(config, parts({ buildHash }));
    expect(receipt.collector.buildHash).toBe(expected);
    expect(whyNotReceipt(receipt)).toBeNull();
  });

  it('names a category and a service by ids that the ledger takes, told apart however long, and knows them again', async () => {
    const long = 'a'.repeat(120);
    const page = createPage({
      categories: { [`${long}-c`]: {} },
      services: [1, 2].map((at) => ({ id: `${long}-${at}`, name: `X${at}`, category: `${long}-c` })),
    });
    const first = await proof.record(page, answer(page, { [`${long}-c`]: true }), parts());
    const second = await proof.record(page, answer(page, { [`${long}-c`]: true }), parts());
    const ids = first.services.map(({ id }) => id);
    expect([new Set(ids).size, ...ids.slice(0, 2).map((id) => id.length <= 100)]).toEqual([3, true, true]);
    expect(first.services[0]!.purposes).toEqual([first.purposes.at(-1)!.id]);
    for (const receipt of [first, second]) expect([whyNotReceipt(receipt), faults('receipt', receipt)]).toEqual([null, []]);
    expect([second.purposes.at(-1)!.state, second.services[0]!.state]).toEqual(['renewed', 'renewed']);
  });

  it('spells the version as the cookie does', async () => {
    const { notice } = await accepted({ ...config, noticeVersion: `novembre 2026 (${'x'.repeat(40)})` });
    expect(notice.version).toMatch(/^novembre-2026--x{17}$/);
  });

  it('holds no path, no address, no full user agent', async () => {
    openPage({ gpc: true, width: 360 });
    const receipt = await accepted();
    expect(JSON.stringify(receipt)).not.toMatch(/depression|sante|id=42|Mozilla|Gecko|153\.0/);
    expect(receipt.event.ui).toEqual({ viewport: 'mobile', uaFamily: 'Firefox' });
    expect(receipt.event.signals.gpc).toBe(true);
  });

  it('says so when it cannot be hashed', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const receipt = await accepted();
    expect(receipt.integrity).toMatchObject({ alg: 'none', hash: null, note: expect.stringContaining('https') });
    expect(receipt.notice.hash).toBeNull();
    expect(faults('receipt', receipt)).toEqual([]);
  });

  it('says so when the texts are not to be had', async () => {
    const receipt = await accepted(config, parts({ locale: () => Promise.reject(new Error('offline')) }));
    expect(receipt.notice.hash).toBeNull();
    expect(receipt.integrity).toMatchObject({ alg: 'SHA-256', note: expect.stringContaining('texts') });
    expect(faults('receipt', receipt)).toEqual([]);
  });

  it('describes a service of the catalogue, and one that is not there by its id', async () => {
    const found = { id: 'matomo', name: 'Matomo', category: 'statistics', trackers: [{ name: '_pk_id*' }] };
    const service = (id: string) => (id === 'matomo' ? Promise.resolve({ default: found }) : Promise.reject(new Error('unknown')));
    const { services } = await accepted({ services: ['matomo', 'unheard-of'] }, parts({ service }));
    expect(services.slice(0, 2)).toMatchObject([
      { id: 'matomo', name: 'Matomo', purposes: ['statistics'], state: 'given', trackers: [{ name: '_pk_id*' }] },
      { id: 'unheard-of', name: 'unheard-of', trackers: [] },
    ]);
  });

  it('takes the id that was made with the act', async () => {
    const page = createPage();
    const receiptId = '0e6f2a0e-6f0b-4f2b-9a53-0d8d2b0d2c11';
    const act = { ...answer(page, everything(true)), id: receiptId };
    const receipt = await proof.record(page, act, parts());
    expect(receipt.receiptId).toBe(receiptId);
    expect(await proof.record(page, act, parts()), 'proved by two pages, it is one').toEqual(receipt);
  });

  it('of an imported choice names the receipt it repeats, and the visitor who said it there', async () => {
    const page = createPage();
    const basedOn = '0e6f2a0e-6f0b-4f2b-9a53-0d8d2b0d2c11';
    const imported = { ...answer(page, everything(true), { reason: 'import', action: 'none', trusted: null, layer: 'none' }), basedOn };
    const receipt = await proof.record(page, imported, parts());
    expect(receipt).toMatchObject({ basedOn, event: { by: 'subject', consentType: 'expressed', method: 'import', userActivated: null } });
    expect(whyNotReceipt(receipt)).toBeNull();
    expect((await accepted()).basedOn).toBeNull();
  });

  it.each([
    ['SCC', 'SCC-2021'],
    ['DPF', 'adequacy-DPF'],
    ['BCR', 'BCR'],
    ['our word for it', 'unspecified'],
    [null, 'unspecified'],
  ])('a safeguard %j is %s', async (safeguard, expected) => {
    const services = [{ id: 'x', name: 'X', category: 'statistics', transfers: [{ country: 'US', safeguard }] }];
    const receipt = await accepted({ services } as never);
    expect(receipt.services[0]!.transfers).toEqual([{ country: 'US', safeguard: expected, url: null }]);
    expect(whyNotReceipt(receipt)).toBeNull();
  });

  it('cuts what is longer than a ledger takes, and says so', async () => {
    const long = 'a'.repeat(5000);
    const service = {
      id: 'x',
      name: long,
      category: 'statistics',
      retention: long,
      trackers: [{ name: long, kind: 'magic', retention: long }],
    };
    const receipt = await accepted({ services: [service], scope: ['https://not a host'], jurisdiction: 7 } as never);
    expect(whyNotReceipt(receipt)).toBeNull();
    const [made] = receipt.services;
    expect([made!.name.length, made!.retention.duration.length, made!.name.at(-1)]).toEqual([2000, 100, '…']);
    expect(receipt.scope).toEqual({ type: 'list', hosts: ['www.exemple.fr'] });
  });

  it('fits in a ledger with three hundred services described in full', async () => {
    const services = Array.from({ length: 300 }, (_, at) => ({
      id: `service-${at}`,
      name: `Service numéro ${at} de la régie`,
      category: 'marketing',
      provider: { name: `Société ${at} SAS`, country: 'FR', policyUrl: `https://societe-${at}.example/fr/politique-de-confidentialite` },
      recipients: [
        { name: `Associé ${at} Inc.`, role: 'joint-controller', country: 'US', policyUrl: `https://associe-${at}.example/privacy` },
      ],
      transfers: [{ country: 'US', safeguard: 'SCC-2021', url: `https://associe-${at}.example/legal/standard-contractual-clauses` }],
      data: ['pages vues', 'identifiant publicitaire', `centres d’intérêt, version ${at}`],
      retention: { duration: 'P13M', trigger: 'dernière visite' },
      trackers: ['uid', 'session', 'sync'].map((name) => ({ name: `_${name}_${at}`, domain: `societe-${at}.example`, retention: 'P13M' })),
    }));
    const size = new TextEncoder().encode(JSON.stringify(await accepted({ services } as never))).length;
    expect(size).toBeLessThan(LARGEST_RECEIPT);
  });

  it('is taken by the ledger whatever the owner wrote', async () => {
    const junk = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.dictionary(fc.constantFrom('fr', 'name', 'duration'), fc.anything()),
      fc.array(fc.string()),
    );
    const fields = 'name purpose provider trackers recipients transfers data storedIn retention'.split(' ');
    const service = fc.record({
      id: fc.constant('odd'),
      category: fc.constant('statistics'),
      ...Object.fromEntries(fields.map((field) => [field, junk])),
    });
    const controller = fc.record({
      name: junk,
      dpo: fc.oneof(fc.constant(undefined), fc.record({ name: junk, email: junk })),
      email: junk,
      country: junk,
    });
    await fc.assert(
      fc.asyncProperty(service, controller, junk, async (odd, by, text) => {
        const receipt = await accepted({
          services: [odd],
          controller: by,
          changes: text,
          duration: text,
          receipts: { keepFor: text },
        } as never);
        expect([whyNotReceipt(receipt), faults('receipt', receipt)]).toEqual([null, []]);
      }),
      { numRuns: 30 },
    );
  });

  it('is made of whatever a config may hold', async () => {
    const services = [{ id: 'odd', name: 'Odd \ud800', category: 'statistics', trackers: 'none', data: [null, 7], recipients: [null] }];
    const receipt = await accepted({ controller: { name: 'X', phone: 33 }, services } as never);
    expect(faults('receipt', receipt)).toEqual([]);
    expect(receipt.integrity.hash).toMatch(/^sha256-/);
    expect(receipt.services[0]!.name).toBe('Odd \ufffd');
  });
});
