import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ProofPart } from '../../../src/parts.js';
import { toDpv } from '../../../src/proof/dpv.js';
import { toKantara } from '../../../src/proof/kantara.js';
import { partnerProof } from '../../../src/proof/partner.js';
import type { Receipt } from '../../../src/types.js';
import { faults } from './schema.js';
import { answer, createPage, freshPart, openPage, type Page, parts } from './stage.js';

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

it('proves a refusal as well', async () => {
  expect((await exported('ads-z'))[0]!.services[0]!.state).toBe('refused');
});

it('can be given the other forms', () => {
  const extract = partnerProof(made, 'stats-y')!;
  expect(toKantara(extract).services.map(({ service }) => service)).toEqual(['Outil Y']);
  expect(faults('kantara-1.1', toKantara(extract))).toEqual([]);
  expect(faults('dpv-27560', toDpv(extract))).toEqual([]);
});

it('has a line for each decision as CSV, and nothing of a service that was never offered', async () => {
  await proof.record(page, answer(page, { statistics: false }), parts());
  const part = proof.startProof(page);
  expect((await part.exportFor('stats-y', 'csv')).split('\r\n')).toHaveLength(3);
  expect(await exported('unheard-of')).toEqual([]);
});
