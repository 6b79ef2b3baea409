import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noticesOf } from '../../../src/cli/notices.js';
import { isIntact } from '../../../src/ledger/chain.js';
import { check } from '../../../src/ledger/check.js';
import { outcomeOf } from '../../../src/ledger/outcome.js';
import { whyNotPlain } from '../../../src/ledger/plain.js';
import { whyNotReceipt } from '../../../src/ledger/receipt.js';
import type { ProofPart } from '../../../src/parts.js';
import type { Receipt } from '../../../src/types.js';
import { faults } from '../proof/schema.js';
import { answer, config, createPage, everything, freshPart, lapse, openPage, parts } from '../proof/stage.js';
import { sample } from './sample.js';

/** What the browser side makes and what the ledger takes are one thing. */

let proof: ProofPart;
beforeEach(async () => {
  openPage();
  proof = await freshPart();
});
afterEach(() => vi.unstubAllGlobals());

async function* each<Item>(items: readonly Item[]) {
  yield* items;
}

async function life(): Promise<Receipt[]> {
  const page = createPage();
  return [
    await proof.record(page, answer(page, everything(true), { action: 'accept-all' }), parts()),
    await proof.record(page, answer(page, { statistics: true, marketing: false }), parts()),
    await proof.record(page, answer(page, { 'ads-z': true }, { reason: 'placeholder', action: 'allow-service' }), parts()),
    await proof.record(page, answer(page, everything(false), { action: 'withdraw' }), parts()),
    await proof.record(page, lapse(page, 'expiry'), parts()),
  ];
}

it('takes every receipt the browser makes, whole and with its hash', async () => {
  for (const receipt of await life()) {
    expect(whyNotPlain(receipt)).toBeNull();
    expect(whyNotReceipt(receipt)).toBeNull();
    expect(isIntact(receipt)).toBe(true);
  }
  const page = createPage({});
  expect(whyNotReceipt(await proof.record(page, answer(page, everything(false), { action: 'reject-all' }), parts()))).toBeNull();
});

it('verifies a visitor’s whole history', async () => {
  const receipts = await life();
  expect(await check(each(receipts))).toMatchObject({ kind: 'receipts', count: receipts.length, fault: null });
});

it('counts each decision as what it was', async () => {
  expect((await life()).map(outcomeOf)).toEqual(['accepted', 'partial', 'partial', 'withdrawn', 'lapsed']);
});

it('counts a first yes to one service, and one taken back, as partial', async () => {
  const page = createPage();
  const one = answer(page, { 'ads-z': true }, { reason: 'placeholder', action: 'allow-service' });
  expect(outcomeOf(await proof.record(page, one, parts()))).toBe('partial');
  const all = answer(page, everything(true), { action: 'accept-all' });
  expect(outcomeOf(await proof.record(page, all, parts()))).toBe('accepted');
  const back = answer(page, { 'ads-z': false }, { action: 'withdraw' });
  expect(outcomeOf(await proof.record(page, back, parts()))).toBe('partial');
});

it('names the same notice on the command line as the browser put into the receipt', async () => {
  const [receipt] = await life();
  const { manifest } = await noticesOf(config, 'sha384-abcdefghijklmnopqrstuvwxyz', '2026-11-22T00:00:00.000Z');
  const french = manifest.notices.find(({ language }) => language === 'fr')!;
  expect(french).toEqual({ language: 'fr', id: receipt!.notice.id, version: receipt!.notice.version, hash: receipt!.notice.hash });
  expect(manifest.configHash).toBe(receipt!.collector.configHash);
});

it('asks no more and no less than the published schema', () => {
  expect(faults('receipt', sample())).toEqual([]);
  const published = JSON.parse(readFileSync('src/schema/receipt.schema.json', 'utf8'));
  expect(Object.keys(published.properties).sort()).toEqual(Object.keys(sample()).sort());
});
