import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whyNotPlain } from '../../../src/ledger/plain.js';
import { sample } from './sample.js';

it('takes a receipt and any moderate JSON', () => {
  expect(whyNotPlain(sample())).toBeNull();
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 5, noUnicodeString: true } as never),
      (value) => whyNotPlain(value) === null || /key/.test(whyNotPlain(value)!),
    ),
  );
});

it('survives a depth that no recursion would', () => {
  const depth = 200_000;
  expect(whyNotPlain(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))).toMatch(/deep/);
});

it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any level', (key) => {
  expect(whyNotPlain(JSON.parse(`{"a":[{"${key}":{"granted":true}}]}`))).toContain(key);
});

it('refuses what has no canonical form', () => {
  expect(whyNotPlain(JSON.parse('{"a":1e999}'))).toMatch(/number/);
  expect(whyNotPlain(JSON.parse('{"a":"\\ud800"}'))).toMatch(/Unicode/);
  expect(whyNotPlain(JSON.parse('{"\\udfff":1}'))).toMatch(/Unicode/);
  expect(whyNotPlain(JSON.parse('{"a":"\\ud83c\\udf6a"}'))).toBeNull();
});
