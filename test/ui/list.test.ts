import { expect, it } from 'vitest';
import { inList } from '../../src/ui/list.js';

it.each([
  ['fr', ['a', 'b', 'c'], 'a, b et c'],
  ['en', ['a', 'b'], 'a and b'],
  ['de', ['a', 'b'], 'a und b'],
  ['ja', ['a', 'b', 'c'], 'a、b、c'],
  ['ar', ['a', 'b'], 'a وb'],
  ['fr', ['a', '', 'b'], 'a et b'],
  ['fr', ['a'], 'a'],
  ['fr', [], ''],
])('%s: %j', (language, items, expected) => {
  expect(inList(items, language)).toBe(expected);
});
