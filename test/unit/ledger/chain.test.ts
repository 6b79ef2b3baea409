import { expect, it } from 'vitest';
import { canonical, isIntact, linkOf, receiptHash, sha256, type Unlinked } from '../../../src/ledger/chain.js';
import { sample, sealed } from './sample.js';

it('hashes as the published vectors of SHA-256 say', () => {
  expect(sha256('abc')).toBe(
    `sha256-${Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex').toString('base64url')}`,
  );
});

it('hashes the UTF-8 bytes of a text', () => {
  expect(sha256('é')).toBe(sha256(Buffer.from([0xc3, 0xa9]).toString()));
  expect(sha256('é')).not.toBe(sha256('e\u0301'));
});

it('gives one spelling to a value whatever the order of its keys', () => {
  expect(canonical({ b: 1, a: [1e2, 'é', null] })).toBe('{"a":[100,"é",null],"b":1}');
  expect(canonical({ a: [1e2, 'é', null], b: 1 })).toBe(canonical({ b: 1.0, a: [100, '\u00e9', null] }));
});

it('refuses what JSON cannot hold', () => {
  expect(() => canonical(undefined)).toThrow();
  expect(() => canonical({ a: Number.POSITIVE_INFINITY })).toThrow();
});

it('hashes a receipt without its own hash and signature, and with all the rest', () => {
  const receipt = sample();
  expect(receiptHash({ ...receipt, integrity: { ...receipt.integrity, hash: null, signature: 'x' } })).toBe(receipt.integrity.hash);
  expect(receiptHash({ ...receipt, sequence: 2 })).not.toBe(receipt.integrity.hash);
  expect(receiptHash({ ...receipt, integrity: { ...receipt.integrity, previousHash: sha256('') } })).not.toBe(receipt.integrity.hash);
});

it('knows an altered receipt', () => {
  const receipt = sample();
  expect(isIntact(receipt)).toBe(true);
  expect(isIntact({ ...receipt, language: 'en' } as never)).toBe(false);
  expect(isIntact({ ...receipt, event: { ...receipt.event, state: 'refused' } })).toBe(false);
});

it('takes a receipt that could not be hashed for what it is, and not one that dropped its hash', () => {
  const receipt = sample();
  expect(isIntact({ ...receipt, integrity: { ...receipt.integrity, alg: 'none', hash: null } })).toBe(true);
  expect(isIntact({ ...receipt, integrity: { ...receipt.integrity, hash: null } })).toBe(false);
  expect(isIntact(sealed({ ...receipt, integrity: { ...receipt.integrity, alg: 'none' } }))).toBe(false);
});

const entry: Unlinked = {
  site: 'exemple.fr', sequence: 1, kind: 'receipt', id: 'a', serverTime: '2026-11-22T10:00:00.000Z', previous: null,
  noticeHash: null, noticeVersion: '1', language: 'fr', outcome: 'refused', contentHash: sha256('{}'),
}; // biome-ignore format: one line reads best

it('links every field of an entry but its content', () => {
  const links = Object.keys(entry).map((key) => linkOf({ ...entry, [key]: 'other' }));
  expect(new Set([...links, linkOf(entry)]).size).toBe(Object.keys(entry).length + 1);
  expect(linkOf({ ...entry, content: 'x', visitor: 'y' } as never)).toBe(linkOf(entry));
});
