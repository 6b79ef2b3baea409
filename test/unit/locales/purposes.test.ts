import { describe, expect, it, vi } from 'vitest';
import { noticesOf } from '../../../src/cli/notices.js';
import { resolve } from '../../../src/core/config.js';
import { createStore } from '../../../src/core/store.js';
import { loaders } from '../../../src/locales/index.js';
import type { Parts } from '../../../src/parts.js';
import { offerOf } from '../../../src/proof/offer.js';
import { services } from '../../../src/services/index.js';
import { loadWords } from '../../../src/ui/words.js';
import { byName, locale } from './all.js';

const catalogue = await Promise.all(Object.values(services).map(async (load) => (await load()).default));
const named = [...new Set(catalogue.flatMap(({ purpose, trackers = [] }) => [purpose, ...trackers.map((one) => one.purpose)]))] as string[];
const parts = {
  buildHash: null,
  locale: (tag: string) => loaders[tag]!(),
  service: (id: string) => services[id]!(),
} as unknown as Parts;

/** The names of the CNIL's developer guide, fiche 16, are there for owners to use. R19. */
const FOR_OWNERS = ['for-ads', 'for-ads-personalised', 'for-ads-nearby', 'for-content', 'for-sharing', 'for-audience'];
const ours = Object.keys(locale('fr').second).filter((key) => key.startsWith('for-'));

it('there is no purpose of ours but those of the catalogue, and those for owners', () => {
  expect([...ours].sort()).toEqual([...new Set([...named, ...FOR_OWNERS])].sort());
});

describe.each(byName)('%s', (_, { second }) => {
  it('tells each purpose apart', () => {
    expect(new Set(ours.map((key) => second[key])).size).toBe(ours.length);
  });

  it('ends what a service is for as a sentence, and not what a tracker is for', () => {
    const sentences = [...FOR_OWNERS, ...catalogue.map(({ purpose }) => purpose as string)];
    const wrong = ours.filter((key) => /[.。]$/.test(second[key]!) !== sentences.includes(key));
    expect(wrong.map((key) => second[key])).toEqual([]);
  });
});

const wordsIn = (language: string, config = resolve([{ services: ['youtube'] }], vi.fn())) => {
  const store = createStore(config, vi.fn());
  store.language.value = language;
  return loadWords(store, parts);
};

describe('a service of the catalogue, in the language of the visitor', () => {
  const youtube = catalogue.find(({ id }) => id === 'youtube')!;
  const texts = locale('pl').second;

  it('is shown in it', async () => {
    const words = await (await wordsIn('pl')).detailed();
    expect(words.aboutOf(youtube)).toBe('Odtwarzanie filmów na stronie.');
    expect(words.pick(youtube.trackers![0]!.purpose)).toBe(texts['for-bandwidth']);
  });

  it('is on record, and published, in it', async () => {
    const told = {
      id: 'youtube',
      purpose: texts['for-videos'],
      trackers: [{ purpose: texts['for-bandwidth'] }, { purpose: texts['for-video-session'] }],
    };
    const { notice } = await offerOf(resolve([{ services: ['youtube'] }], vi.fn()), 'pl', parts);
    expect(notice!.services[0]).toMatchObject(told);
    const published = JSON.parse((await noticesOf({ services: ['youtube'] }, null, '2026-11-23', ['pl'])).notices.pl!);
    expect(published.services[0]).toMatchObject(told);
  });
});

describe('a purpose of ours that an owner names', () => {
  const config = () => resolve([{ categories: { ads: { title: 'Reklama', description: 'for-ads-nearby' } } }], vi.fn());
  const ads = config().categoryList.find(({ id }) => id === 'ads')!;

  it('is in words in the first layer already, and on record', async () => {
    const { words } = await wordsIn('pl', config());
    expect(words.aboutOf(ads)).toBe('Wyświetlanie reklam według miejsca, w którym jesteś.');
    const { notice } = await offerOf(config(), 'pl', parts);
    expect(notice!.categories.find(({ id }) => id === 'ads')!.description).toBe(words.aboutOf(ads));
  });

  it('may be put in the owner’s own words, by language', async () => {
    const own = resolve([{ ...config(), texts: { fr: { 'for-ads-nearby': 'Près de chez vous.' } } }], vi.fn());
    expect((await wordsIn('fr', own)).words.aboutOf(ads)).toBe('Près de chez vous.');
  });

  it('stands as it is where it is none of ours', async () => {
    const { words } = await wordsIn('fr', config());
    expect(words.pick('for-sale')).toBe('for-sale');
    expect(words.pick('for-')).toBe('for-');
    expect(words.pick('session')).toBe('session');
  });
});
