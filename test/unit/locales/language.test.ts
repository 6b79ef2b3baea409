import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../../src/core/language.js';

afterEach(() => vi.unstubAllGlobals());

const choose = (wanted: unknown, page = '', browser: string[] = []): string => {
  vi.stubGlobal('Document', { prototype: { documentElement: { lang: page } } });
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', { languages: browser });
  return chooseLanguage(wanted);
};

describe('a tag leads to its file', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR-be', 'fr'],
    ['pt-BR', 'pt'],
    ['pt_BR', 'pt'],
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['ar-MA', 'ar'],
    ['he-IL', 'he'],
    ['iw', 'he'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
  ])('%s: %s', (tag, expected) => {
    expect(choose(tag, 'en')).toBe(expected);
    expect(choose('auto', tag, ['en'])).toBe(expected);
  });

  it.each(['sr', 'sr-Latn', 'fr_', 'falc', 'constructor', '__proto__', '', '-'])('%j names none that could be loaded by mistake', (tag) => {
    expect(['fr', 'en']).toContain(choose(tag, 'en'));
  });

  it('never leads to the easy-to-read file, which is a way of writing French', () => {
    expect(choose('fr-falc')).toBe('fr');
    expect(choose('fr-FALC')).toBe('fr');
  });
});

describe('of several, the first there are texts for', () => {
  it.each([
    ['what the site asks', 'de', 'it', ['es'], 'de'],
    ['then the page', 'sr', 'it', ['es'], 'it'],
    ['then the browser, in its order', 'sr', 'sr', ['mk', 'es', 'de'], 'es'],
    ['then French', 'sr', 'sr', ['mk'], 'fr'],
    ['the page, when the site leaves it open', 'auto', 'lt', ['es'], 'lt'],
    ['the page, when the site says nothing', undefined, 'lt', ['es'], 'lt'],
    ['the page, when what the site says is no text', { de: 1 }, 'lt', ['es'], 'lt'],
  ] as const)('%s', (_, wanted, page, browser, expected) => {
    expect(choose(wanted, page, [...browser])).toBe(expected);
  });
});
