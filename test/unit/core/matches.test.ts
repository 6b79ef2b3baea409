import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEverything, matches } from '../../../src/core/matches.js';

it.each([
  ['_ga', '_ga', true],
  ['_ga', '_gat', false],
  ['_ga', '_GA', false],
  ['_ga_*', '_ga_ABC', true],
  ['_ga_*', '_ga_', true],
  ['_ga_*', '_ga', false],
  ['*_mixpanel', 'mp_42_mixpanel', true],
  ['mp_*_mixpanel', 'mp_42_mixpanel', true],
  ['mp_*_mixpanel', 'mp_mixpanel', false],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['a*bc*c', 'abc', false],
  ['_pk_id.*', '_pk_idX1', false],
  ['a.b', 'axb', false],
  ['[ab]+', 'a', false],
  ['*', 'session', false],
  ['**', 'session', false],
  ['', '', true],
])('%s on %s: %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected);
});

it('agrees with the obvious regular expression', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      fc.pre(!isEverything(pattern));
      const name = text.replaceAll('*', '-');
      const expression = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);
      expect(matches(pattern, name)).toBe(expression.test(name));
    }),
  );
});

it('does not stall on a pattern made to backtrack', () => {
  expect(matches(`${'a*'.repeat(5_000)}b`, 'a'.repeat(50_000))).toBe(false);
});
