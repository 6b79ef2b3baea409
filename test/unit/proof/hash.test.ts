import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashOf, sha256 } from '../../../src/proof/hash.js';

afterEach(() => vi.unstubAllGlobals());

describe('SHA-256', () => {
  // FIPS 180-4, examples of the empty message and of "abc".
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j', async (text, hex) => {
    expect(await sha256(text)).toBe(`sha256-${Buffer.from(hex, 'hex').toString('base64url')}`);
  });

  it('is that of the UTF-8 bytes, in base64url', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await sha256(text)).toBe(`sha256-${createHash('sha256').update(text, 'utf8').digest('base64url')}`);
      }),
    );
  });

  it('is not to be had on plain http', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => {} });
    expect(await sha256('abc')).toBeNull();
    expect(await hashOf({ a: 1 })).toBeNull();
  });

  it('is not to be had of what JSON cannot hold', async () => {
    expect(await hashOf({ text: '\ud800' })).toBeNull();
  });

  it('is the same for the same content', async () => {
    expect(await hashOf({ b: 1, a: [2] })).toBe(await hashOf({ a: [2], b: 1 }));
    expect(await hashOf({ a: 1 })).not.toBe(await hashOf({ a: '1' }));
  });
});
