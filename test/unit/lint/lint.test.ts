import { describe, expect, it } from 'vitest';
import { lint, rules } from '../../../src/lint/index.js';
import { writtenIn } from '../../../src/lint/texts.js';
import detailsEn from '../../../src/locales/details/en.js';
import detailsFr from '../../../src/locales/details/fr.js';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';
import type { Config, Service } from '../../../src/types.js';

const service = (more: Partial<Service>): Config => ({ services: [{ id: 'acme', name: 'Acme', category: 'statistics', ...more }] });
const label = (key: string, text: string, language = 'fr'): Config => ({ texts: { [language]: { [key]: text } } });
const found = (config: Config): string[] => lint(config).map(({ code, path }) => `${code} ${path}`);

/** Each rule with what it finds and what it lets pass. */
const CASES: Readonly<Record<string, { wrong: readonly [Config, string][]; right: readonly Config[] }>> = {
  'mixed-verbs': {
    wrong: [
      [label('rejectAll', 'Refuser et accepter plus tard'), 'texts.fr.rejectAll'],
      [label('rejectChanges', 'Do not agree, reject', 'en'), 'texts.en.rejectChanges'],
      [label('acceptAll', 'Ne pas refuser'), 'texts.fr.acceptAll'],
      [label('acceptAll', 'Continuer sans accepter'), 'texts.fr.acceptAll'],
    ],
    right: [label('rejectAll', 'Continuer sans accepter'), label('rejectAll', 'Tout refuser'), label('acceptAll', 'J’accepte tout')],
  },
  'vague-refusal': {
    wrong: [
      [label('rejectAll', 'Je décline les finalités non essentielles'), 'texts.fr.rejectAll'],
      [label('rejectAll', 'Only necessary', 'en'), 'texts.en.rejectAll'],
      [label('rejectAll', 'Paramétrer'), 'texts.fr.rejectAll'],
      [label('rejectAll', 'Plus tard'), 'texts.fr.rejectAll'],
    ],
    right: [label('rejectAll', 'Refuser tout'), label('rejectAll', 'Continuer sans accepter'), label('rejectAll', 'Alle ablehnen', 'de')],
  },
  'lost-name': {
    wrong: [
      [label('intro', 'Nous aimerions lire votre appareil.'), 'texts.fr.intro'],
      [label('withdraw', 'Vous pouvez changer d’avis.'), 'texts.fr.withdraw'],
    ],
    right: [
      label('intro', '{site} aimerait lire votre appareil.'),
      { controller: { name: 'Librairie du Port' }, ...label('intro', 'Librairie du Port aimerait lire votre appareil.') },
      label('withdraw', 'Changez d’avis : {manage}.'),
    ],
  },
  'continued-use': {
    wrong: [
      [label('intro', '{site} : en poursuivant votre navigation, vous acceptez.'), 'texts.fr.intro'],
      [{ changes: { en: 'By continuing to browse you accept.' } }, 'changes.en'],
    ],
    right: [label('intro', '{site} : continuez comme vous voulez.')],
  },
  anonymous: {
    wrong: [
      [service({ purpose: 'Statistiques anonymes.' }), 'services.0.purpose'],
      [service({ trackers: [{ name: '_a', purpose: { fr: 'Données non nominatives' } }] }), 'services.0.trackers.0.purpose.fr'],
    ],
    right: [service({ purpose: 'Compter les visites.' })],
  },
  pressure: {
    wrong: [
      [label('intro', '{site} veut améliorer votre expérience.'), 'texts.fr.intro'],
      [{ categories: { marketing: { consequence: 'Dommage, vous risquez de tout perdre.' } } }, 'categories.marketing.consequence'],
    ],
    right: [{ categories: { marketing: { consequence: 'Les vidéos restent bloquées.' } } }],
  },
  unfinished: {
    wrong: [
      [{ categories: { statistics: { description: 'Dans cette section, indiquez vos finalités.' } } }, 'categories.statistics.description'],
      [service({ purpose: 'À compléter' }), 'services.0.purpose'],
    ],
    right: [service({ purpose: 'Voir [la suite…](/suite).' })],
  },
  markup: {
    wrong: [[label('intro', '<b>{site}</b> demande.'), 'texts.fr.intro']],
    right: [label('intro', '**{site}** demande, si 1 < 2 & 3 > 2.')],
  },
  'no-description': {
    wrong: [[{ categories: { social: { title: 'Réseaux sociaux' } } }, 'categories.social.description']],
    right: [
      { categories: { social: { title: 'Réseaux', description: 'Partager une page.' }, preferences: false, marketing: { title: 'Pub' } } },
    ],
  },
  'uneven-labels': {
    wrong: [
      [label('acceptAll', 'OK'), 'texts.fr.acceptAll'],
      [{ texts: { de: { acceptAll: 'Ja', rejectAll: 'Alle Zwecke ablehnen' } } }, 'texts.de.rejectAll'],
    ],
    right: [label('acceptAll', 'J’accepte tout'), label('acceptAll', 'Ja', 'de'), label('heading', 'Cookies')],
  },
  'not-essential': {
    wrong: [
      [service({ category: 'essential', id: 'captcha', hosts: ['www.google.com'] }), 'services.0.category'],
      [service({ category: 'essential', name: 'reCAPTCHA' }), 'services.0.category'],
    ],
    right: [service({ name: 'reCAPTCHA' }), service({ category: 'essential' })],
  },
  blocking: {
    wrong: [[{ ui: { layout: 'dialog' } }, 'ui.layout']],
    right: [{ ui: { layout: 'bar' } }, { ui: false }, {}],
  },
  'long-tracker': {
    wrong: [
      [service({ trackers: [{ name: '_a', retention: 'P2Y' }] }), 'services.0.trackers.0.retention'],
      [service({ trackers: [{ name: '_a' }, { name: '_b', retention: { duration: 'P14M' } }] }), 'services.0.trackers.1.retention'],
    ],
    right: [service({ trackers: [{ name: '_a', retention: 'P13M' }, { name: '_b', retention: 'session' }, { name: '_c' }] })],
  },
};

it('every rule is shown at work, and says where it stands', () => {
  expect(rules.map(({ code }) => code).sort()).toEqual(Object.keys(CASES).sort());
  expect(rules.filter(({ source }) => !source)).toEqual([]);
});

describe.each(Object.entries(CASES))('%s', (code, { wrong, right }) => {
  it.each(wrong)('finds it in %j', (config, path) => {
    expect(found(config)).toContain(`${code} ${path}`);
  });

  it.each(right.map((config) => [config]))('lets %j pass', (config) => {
    expect(found(config).filter((one) => one.startsWith(`${code} `))).toEqual([]);
  });
});

it('has nothing against the texts Placet comes with', () => {
  expect(found({ texts: { fr: { ...fr, ...detailsFr }, en: { ...en, ...detailsEn } } })).toEqual([]);
});

it('reads everything a visitor reads, and copes with nothing', () => {
  expect(found({})).toEqual([]);
  expect(
    writtenIn({
      changes: 'a',
      texts: { fr: { heading: 'b' } },
      categories: { marketing: { title: 'c', description: { fr: 'd', en: 'e' } }, preferences: false },
      services: [
        'matomo',
        { id: 'x', name: 'X', category: 'marketing', purpose: 'f', reason: 'g', trackers: [{ name: '_x', purpose: 'h' }] },
      ],
    }).map(({ text }) => text),
  ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});
