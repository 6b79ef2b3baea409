import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { ownService } from '../../../src/core/own.js';
import { hashOf } from '../../../src/proof/hash.js';
import { configOf, noticeOf } from '../../../src/proof/notice.js';
import { type Facts, receiptOf } from '../../../src/proof/receipt.js';
import { firstBreak } from '../../../src/proof/verify.js';
import type { Config, Receipt } from '../../../src/types.js';
import vectors from '../../vectors/receipts.json' with { type: 'json' };
import { faults } from './schema.js';

const receipts = vectors.receipts as Receipt[];
const { inputs } = vectors;

/** Sorted names, no space: all there is to RFC 8785 for these texts and whole numbers. Written apart, so as to check the library. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical((value as Record<string, unknown>)[name])}`).join()}}`;
}
const byHand = (value: unknown): string => `sha256-${createHash('sha256').update(canonical(value)).digest('base64url')}`;
const unsealed = (receipt: Receipt): Receipt => ({ ...receipt, integrity: { ...receipt.integrity, hash: null, signature: null } });

/** What the code makes of the inputs, as of the release the vectors were made with. */
function rebuilt() {
  const config = resolve([inputs.config as Config], () => {});
  const words = { language: inputs.language, texts: inputs.texts };
  const services = [...config.serviceList, ownService(config, (key) => words.texts[key as keyof typeof words.texts] ?? '')];
  const notice = noticeOf(config, services, words, inputs.buildHash);
  const made = inputs.acts.map((act, index) => {
    const facts = { config, words, services, around: inputs.around, buildHash: inputs.buildHash, note: null, ...act };
    const hashes = { noticeHash: vectors.noticeHash, configHash: vectors.configHash };
    return receiptOf({ ...facts, ...hashes, previous: receipts[index - 1] ?? null } as unknown as Facts);
  });
  const { version } = vectors;
  return {
    notice: { ...notice, collector: { ...notice.collector, version } },
    receipts: made.map((receipt) => ({ ...receipt, collector: { ...receipt.collector, version } })),
    config: configOf(config),
  };
}

describe('test vectors', () => {
  it('the notice made of the inputs, and its hash', async () => {
    expect(rebuilt().notice).toEqual(vectors.notice);
    expect(await hashOf(vectors.notice)).toBe(vectors.noticeHash);
    expect(byHand(vectors.notice)).toBe(vectors.noticeHash);
  });

  it('the config, and its hash', async () => {
    expect(await hashOf(rebuilt().config)).toBe(vectors.configHash);
    expect(byHand(rebuilt().config)).toBe(vectors.configHash);
  });

  it.each(receipts.map((receipt, index) => [index, receipt] as const))('receipt %i made of the inputs, and its hash', (index, receipt) => {
    expect(rebuilt().receipts[index]).toEqual(unsealed(receipt));
    expect(byHand(unsealed(receipt))).toBe(receipt.integrity.hash);
    expect(faults('receipt', receipt)).toEqual([]);
  });

  it('the chain', async () => {
    expect(receipts).toHaveLength(3);
    expect(await firstBreak(receipts)).toBe(-1);
    expect(receipts[1]!.integrity.previousHash).toBe(receipts[0]!.integrity.hash);
  });
});
