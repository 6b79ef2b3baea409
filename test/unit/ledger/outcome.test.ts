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

it.each<[State, State, State, State, string]>([
  ['given', 'refused', 'refused', 'given', 'partial'],
  ['given', 'unknown', 'unknown', 'given', 'partial'],
  ['withdrawn', 'given', 'given', 'withdrawn', 'partial'],
  ['withdrawn', 'refused', 'refused', 'withdrawn', 'withdrawn'],
  ['given', 'given', 'given', 'given', 'accepted'],
])('an event %s with purposes %s and %s and a service %s counts as %s', (state, statistics, marketing, matomo, outcome) => {
  expect(outcomeOf(sample({ state, statistics, marketing, matomo }))).toBe(outcome);
});

it('does not count a choice taken over from elsewhere as one made here', () => {
  expect(outcomeOf(sample({ statistics: 'given', marketing: 'given', method: 'import' }))).toBeNull();
  expect(outcomeOf(sample({ statistics: 'refused', marketing: 'refused', state: 'refused', method: 'import' }))).toBeNull();
});

it('counts no service that could not be refused', () => {
  const receipt = sample({ statistics: 'given', marketing: 'given' });
  const own = { ...receipt.services[0]!, id: 'placet', state: 'exempt' as const };
  expect(outcomeOf({ ...receipt, services: [...receipt.services, own] })).toBe('accepted');
});

it('counts no purpose that could not be refused', () => {
  const receipt = sample({ statistics: 'refused', marketing: 'refused', state: 'refused' });
  expect(receipt.purposes.some(({ state }) => state === 'exempt')).toBe(true);
  expect(outcomeOf(receipt)).toBe('refused');
});
