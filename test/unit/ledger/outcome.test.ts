import { expect, it } from 'vitest';
import { outcomeOf } from '../../../src/ledger/outcome.js';
import type { State } from '../../../src/types.js';
import { sample } from './sample.js';

it.each<[State, State, State, string]>([
  ['given', 'given', 'given', 'accepted'],
  ['renewed', 'given', 'renewed', 'accepted'],
  ['given', 'refused', 'given', 'partial'],
  ['refused', 'refused', 'refused', 'refused'],
  ['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn'],
  ['withdrawn', 'given', 'withdrawn', 'partial'],
  ['expired', 'expired', 'expired', 'lapsed'],
  ['invalidated', 'given', 'invalidated', 'lapsed'],
  ['unknown', 'unknown', 'unknown', 'lapsed'],
])('an event %s with purposes %s and %s counts as %4$s', (marketing, statistics, other, outcome) => {
  expect(outcomeOf(sample({ state: marketing, statistics, marketing: other }))).toBe(outcome);
});

it('counts no purpose that could not be refused', () => {
  const receipt = sample({ statistics: 'refused', marketing: 'refused', state: 'refused' });
  expect(receipt.purposes.some(({ state }) => state === 'exempt')).toBe(true);
  expect(outcomeOf(receipt)).toBe('refused');
});
