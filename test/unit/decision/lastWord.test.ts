import { expect, test } from 'vitest';
import { createLastWord } from '../../../src/decision/lastWord.js';

const index = {
  statistics: { id: 'statistics' },
  matomo: { id: 'matomo', category: 'statistics' },
  marketing: { id: 'marketing' },
} as never;

test('what was refused since a turn, by itself or with its category', () => {
  const { refuse, refusedSince } = createLastWord({ index });
  const turn = refuse([]);
  expect(refusedSince(turn)).toEqual([]);
  const later = refuse(['statistics']);
  expect(refusedSince(turn)).toEqual(['statistics', 'matomo']);
  expect(refusedSince(later)).toEqual([]);
  refuse(['matomo', 'unheard-of']);
  expect(refusedSince(later)).toEqual(['matomo']);
});

test('what an act refuses itself is not refused since', () => {
  const { refuse, refusedSince } = createLastWord({ index });
  expect(refusedSince(refuse(['marketing']))).toEqual([]);
});
