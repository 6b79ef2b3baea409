import { expect, test } from 'vitest';
import { jurisdictionOf } from '../../../src/core/jurisdiction.js';

test.each([
  ['FR', 'FR'],
  ['BE', 'BE'],
  ['be', 'BE'],
  ['fr', 'FR'],
  ['France', 'FR'],
  ['', 'FR'],
  [33, 'FR'],
  [['BE'], 'FR'],
  [null, 'FR'],
  [undefined, 'FR'],
])('%j names %s', (jurisdiction, country) => {
  expect(jurisdictionOf({ jurisdiction: jurisdiction as string })).toBe(country);
});
