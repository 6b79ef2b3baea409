import { afterEach, expect, test, vi } from 'vitest';
import { chooseLanguage } from '../../../src/core/language.js';

/** There are texts in French and English, and none in Klingon or Volapük. */

const speak = (page: string, ...browser: string[]): void => {
  vi.stubGlobal('Document', { prototype: { documentElement: { lang: page } } });
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', { languages: browser });
};
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['what the config names goes first', 'en', 'fr', ['fr'], 'en'],
  ['then the page', 'auto', 'en', ['fr'], 'en'],
  ['then the browser, in its order', undefined, '', ['tlh', 'en', 'fr'], 'en'],
  ['then French', undefined, 'tlh', ['vo'], 'fr'],
  ['a region falls back to its language', 'en-GB', 'fr', [], 'en'],
  ['a language there are no texts for is passed over', 'vo', 'tlh-AT', ['en-US'], 'en'],
  ['case does not matter', 'EN', '', [], 'en'],
  ['no language at all', undefined, '', [], 'fr'],
  ['something that is no language', 'constructor', '__proto__', ['toString'], 'fr'],
])('%s', (_, wanted, page, browser, chosen) => {
  speak(page, ...browser);
  expect(chooseLanguage(wanted)).toBe(chosen);
});
