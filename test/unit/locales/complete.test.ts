import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.js';
import { loaders } from '../../../src/locales/index.js';
import { type Book, byName, locale } from './all.js';

const OFFICIAL = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const MORE = 'nb is ca uk tr ar he ja zh'.split(' ');

/** Kept as it is: the meaning of a text goes with what is put into it. */
const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

const formsOf = (text: string): string[] => text.split('|').map((form) => form.replace(/=.*/s, ''));

/** The categories a whole number of services can fall into. Those of fractions and of millions never come up. */
const reached = (language: string): string[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].sort();
};

const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''))
    .sort();

const { first, second } = locale('fr');

it('speaks the official languages of the Union and nine more', () => {
  expect(OFFICIAL).toHaveLength(24);
  expect([...languages].sort()).toEqual([...OFFICIAL, ...MORE].sort());
});

it('can load every file there is, in both layers', () => {
  expect(Object.keys(loaders).sort()).toEqual(files('src/locales'));
  expect(files('src/locales/details')).toEqual(files('src/locales'));
});

describe.each(byName)('%s', (_, { language, first: own, second: details, texts }) => {
  it('has the keys of the reference, each in the same file', () => {
    expect(Object.keys(own)).toEqual(Object.keys(first));
    expect(Object.keys(details)).toEqual(Object.keys(second));
  });

  it('leaves the same holes to fill', () => {
    const reference: Book = { ...first, ...second };
    const wrong = Object.keys(reference).filter((key) => `${holes(texts[key]!)}` !== `${holes(reference[key]!)}`);
    expect(wrong).toEqual([]);
  });

  it('says something everywhere, and ends where it ends', () => {
    expect(Object.keys(texts).filter((key) => !texts[key]!.trim() || texts[key] !== texts[key]!.trim())).toEqual([]);
    expect(Object.keys(texts).filter((key) => / {2}/.test(texts[key]!))).toEqual([]);
  });

  it.each(['thirdParties', 'services'])('counts in every form a number can take: %s', (key) => {
    const forms = formsOf(texts[key]!);
    expect([...forms].sort()).toEqual(reached(language));
    // Shown where a browser knows other categories than these.
    expect(forms.at(-1)).toBe(forms.includes('other') ? 'other' : 'many');
  });

  it.each(['thirdParties', 'services'])('names the number wherever the form does not: %s', (key) => {
    const rules = new Intl.PluralRules(language);
    for (const form of texts[key]!.split('|')) {
      const [category, text] = form.split('=');
      const counts = Array.from({ length: 1001 }, (_, count) => count).filter((count) => rules.select(count) === category);
      // French has one form for none and for one; none is never counted.
      if (counts.filter(Boolean).length > 1) expect(text).toContain('{count}');
    }
  });

  it('counts only what is counted', () => {
    expect(Object.keys(texts).filter((key) => /^(zero|one|two|few|many|other)=/.test(texts[key]!))).toEqual(['thirdParties', 'services']);
  });
});
