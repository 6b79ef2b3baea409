import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ProofPart } from '../../../src/parts.js';
import { toDpv } from '../../../src/proof/dpv.js';
import { toKantara } from '../../../src/proof/kantara.js';
import { partnerProof } from '../../../src/proof/partner.js';
import type { Receipt } from '../../../src/types.js';
import { faults } from './schema.js';
import { answer, createPage, everything, freshPart, lapse, openPage, type Page, parts } from './stage.js';

let page: Page;
let proof: ProofPart;
let made: Receipt;

beforeEach(async () => {
  openPage();
  page = createPage();
  proof = await freshPart();
  made = await proof.record(page, answer(page, { statistics: true, marketing: false }), parts());
});
afterEach(() => vi.unstubAllGlobals());

const exported = async (service: string): Promise<Receipt[]> => JSON.parse(await proof.startProof(page).exportFor(service));

it('gives a partner its own answer, under the hash of the whole', async () => {
  const [extract] = await exported('stats-y');
  expect(extract!.services.map(({ id }) => id)).toEqual(['stats-y']);
  expect(extract!.purposes.map(({ id, state }) => [id, state])).toEqual([['statistics', 'given']]);
  expect(extract).toMatchObject({ receiptId: made.receiptId, event: made.event, notice: made.notice });
  expect(extract!.integrity).toMatchObject({ hash: made.integrity.hash, note: expect.stringContaining('extract') });
  expect(faults('receipt', extract)).toEqual([]);
});

it('says nothing of what others were answered', async () => {
  expect(JSON.stringify(await exported('stats-y'))).not.toMatch(/ads-z|Régie Z|marketing|placet-receipts/);
});

const csvOf = async (service: string): Promise<string[]> => (await proof.startProof(page).exportFor(service, 'csv')).split('\r\n').slice(1);
const alone = async (answers: Record<string, boolean>, how: Parameters<typeof answer>[2] = {}): Promise<void> => {
  openPage();
  page = createPage();
  proof = await freshPart();
  made = await proof.record(page, answer(page, answers, how), parts());
};

it('sums up its own answer, not the others’', async () => {
  const [extract] = await exported('ads-z');
  expect(made.event).toMatchObject({ state: 'given', action: 'save-choices' });
  expect(extract!.event).toEqual({ ...made.event, state: 'refused' });
  expect((await csvOf('ads-z'))[0]).toMatch(/^"[\w-]+","[^"]+","refused",/);
});

it.each([
  ['accept-all', true],
  ['reject-all', false],
] as const)('does not tell by %s that all others were answered alike', async (action, granted) => {
  await alone(everything(granted), { action });
  const [chosen] = await exported('stats-y');
  expect(chosen!.event).toMatchObject({ action: 'save-choices', state: granted ? 'given' : 'refused' });
});

it('says nothing of acts that were about others: allowed, withdrawn, or ended by time or a change', async () => {
  await proof.record(
    page,
    answer(page, { 'ads-z': true }, { reason: 'placeholder', action: 'allow-service', layer: 'placeholder' }),
    parts(),
  );
  await proof.record(page, answer(page, { 'ads-z': false }, { reason: 'api', action: 'withdraw' }), parts());
  expect((await exported('stats-y')).map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect((await exported('ads-z')).map(({ sequence, event }) => [sequence, event.state])).toEqual([
    [1, 'refused'],
    [2, 'given'],
    [3, 'withdrawn'],
  ]);
  await proof.record(page, lapse(page, 'expiry'), parts());
  expect((await exported('stats-y')).at(-1)!.event.state).toBe('expired');
  expect((await exported('ads-z')).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

it('of what is never asked says that nothing was answered', async () => {
  const [extract] = await exported('placet');
  expect(extract!.event).toMatchObject({ state: 'unknown', consentType: null });
  expect(faults('receipt', extract)).toEqual([]);
});

it('leaves nobody to find the others’ answers by trying them against the hash', async () => {
  const [extract] = await exported('stats-y');
  expect(extract!.recordId).toBe(made.receiptId);
  expect(JSON.stringify(extract)).not.toContain(made.recordId);
});

it('proves a refusal as well', async () => {
  expect((await exported('ads-z'))[0]!.services[0]!.state).toBe('refused');
});

it('can be given the other forms', () => {
  const extract = partnerProof(made, 'stats-y')!;
  expect(toKantara(extract).services.map(({ service }) => service)).toEqual(['Outil Y']);
  expect(faults('kantara-1.1', toKantara(extract))).toEqual([]);
  const dpv = toDpv(extract) as { '@id': string; 'dpv:hasRecordOfActivity': { '@id': string }[] };
  expect(faults('dpv-27560', dpv)).toEqual([]);
  expect(dpv['dpv:hasRecordOfActivity'][0]!['@id']).not.toBe(dpv['@id']);
});

it('has a line for each decision as CSV, and nothing of a service that was never offered', async () => {
  await proof.record(page, answer(page, { statistics: false }), parts());
  const part = proof.startProof(page);
  expect((await part.exportFor('stats-y', 'csv')).split('\r\n')).toHaveLength(3);
  expect(await exported('unheard-of')).toEqual([]);
});
