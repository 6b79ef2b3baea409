import { describe, expect, it } from 'vitest';
import detailsEn from '../../src/locales/details/en.js';
import detailsFr from '../../src/locales/details/fr.js';
import en from '../../src/locales/en.js';
import fr from '../../src/locales/fr.js';

const languages = { fr: { ...fr, ...detailsFr }, en: { ...en, ...detailsEn } };
const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

it('the labels are the built-in ones', () => {
  const labels = ({ acceptAll, rejectAll, customize, save, close, manage }: (typeof languages)['fr']) => [
    acceptAll,
    rejectAll,
    customize,
    save,
    close,
    manage,
  ];
  expect(labels(languages.fr)).toEqual([
    'Tout accepter',
    'Tout refuser',
    'Personnaliser',
    'Enregistrer mes choix',
    'Fermer',
    'Gérer mes cookies',
  ]);
  expect(labels(languages.en)).toEqual(['Accept all', 'Reject all', 'Customize', 'Save my choices', 'Close', 'Manage cookies']);
});

it('no key stands in both files of a language', () => {
  expect(Object.keys(fr).filter((key) => key in detailsFr)).toEqual([]);
});

describe.each(Object.entries(languages))('%s', (language, texts) => {
  it('has every key of the reference, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(languages.fr).sort());
  });

  it('leaves the same holes to fill', () => {
    for (const key of Object.keys(texts) as (keyof typeof texts)[])
      expect([key, holes(texts[key])]).toEqual([key, holes(languages.fr[key])]);
  });

  it('has something to say everywhere, and nothing to trim', () => {
    for (const text of Object.values(texts)) expect(text).toBe(text.trim() || 'something');
  });

  it('writes forms of number in full', () => {
    for (const [key, text] of Object.entries(texts)) {
      if (text.includes('|'))
        expect([key, text.split('|').every((form) => /^(zero|one|two|few|many|other)=/.test(form))]).toEqual([key, true]);
    }
  });

  it('never refuses with the word that accepts, nor the other way round', () => {
    const refusing = [texts.rejectAll, texts.rejectChanges];
    const accepting = [texts.acceptAll, texts.acceptChanges, texts.allowOnce, texts.allowAlways];
    expect(refusing.filter((text) => /accept|autoris|allow|agree/i.test(text))).toEqual([]);
    expect(accepting.filter((text) => /refus|reject|decline/i.test(text))).toEqual([]);
  });

  it('does not call data anonymous, threaten, or flatter', () => {
    const all = Object.values(texts).join('\n');
    expect(all).not.toMatch(
      /anonym|non nominativ|améliorer votre expérience|improve your experience|indisponible|unavailable|dommage|sorry/i,
    );
  });

  it('is set with care', () => {
    for (const text of Object.values(texts)) {
      expect(text).not.toMatch(/'/);
      if (language === 'fr') expect(text).not.toMatch(/ [:;!?»]|« (?!\u00a0)/);
    }
  });
});

it('English is not French left over', () => {
  const same = Object.keys(fr)
    .concat(Object.keys(detailsFr))
    .filter((key) => languages.en[key as 'heading'] === languages.fr[key as 'heading']);
  // Words the two languages share.
  expect(same.sort()).toEqual(['marketing', 'services', 'session', 'when'].sort());
});
