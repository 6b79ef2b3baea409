import { expect, it } from 'vitest';
import { inList, inListOf, inRow } from '../../src/ui/list.js';

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

it('what stands side by side has the comma of the language, and nothing for what is empty', () => {
  expect(inRow(['localStorage', '', 'youtube.com'], 'fr')).toBe('localStorage, youtube.com');
  expect(inRow(['a', 'b'], 'ar')).toBe('a، b');
  expect(inRow(['a', 'b'], 'zh-Hans')).toBe('a、b');
  expect(inRow(['a'], 'ja')).toBe('a');
});

it('what several things have in common stands before them, with the colon of the language', () => {
  expect(inListOf('Refusé', ['a', 'b'], 'fr')).toBe('Refusé\u00a0: a et b');
  expect(inListOf('Rejected', ['a'], 'en')).toBe('Rejected: a');
  expect(inListOf('已拒绝', ['a'], 'zh-Hans')).toBe('已拒绝：a');
});
