import { describe, expect, it, vi } from 'vitest';
import { noticesOf } from '../../../src/cli/notices.js';
import { resolve } from '../../../src/core/config.js';
import { createStore } from '../../../src/core/store.js';
import { textsOf } from '../../../src/core/texts.js';
import { loaders } from '../../../src/locales/index.js';
import type { Parts } from '../../../src/parts.js';
import { offerOf } from '../../../src/proof/offer.js';
import { loadWords } from '../../../src/ui/words.js';
import { locale } from './all.js';

const parts = { buildHash: null, locale: (tag: string) => loaders[tag]!() } as Parts;
const configOf = (config: object) => resolve([config], vi.fn());
const easy = { ui: { easyToRead: true } };
const dsfr = { ui: { preset: 'dsfr' } };

describe('the file', () => {
  it.each([
    ['fr', easy, 'fr-falc'],
    ['fr', { ui: { easyToRead: 'true' } }, 'fr-falc'],
    ['en', easy, 'en'],
    ['fr', {}, 'fr'],
    ['fr', { ui: {} }, 'fr'],
    ['fr', { ui: false }, 'fr'],
    ['fr', { ui: null }, 'fr'],
    ['fr', { ui: 'easyToRead' }, 'fr'],
    ['fr', { ui: { easyToRead: false } }, 'fr'],
    ['fr', { ui: { easyToRead: 'false' } }, 'fr'],
    ['fr', { ui: { easyToRead: {} } }, 'fr'],
    ['fr', dsfr, 'fr-dsfr'],
    ['fr', { ui: { preset: 'rounded' } }, 'fr'],
    ['en', dsfr, 'en'],
    // Who is to be spoken to simply is, whatever the look.
    ['fr', { ui: { preset: 'dsfr', easyToRead: true } }, 'fr-falc'],
  ])('%s with %j: %s', (language, config, file) => {
    expect(textsOf(language, configOf(config))).toBe(file);
  });
});

describe('what is read and what is on record are the same text', () => {
  const shown = async (config: object, language = 'fr') => {
    const store = createStore(configOf(config), vi.fn());
    store.language.value = language;
    const { words, detailed } = await loadWords(store, parts);
    return { language: words.language, heading: words.say('heading'), saving: (await detailed()).say('without') };
  };

  it.each([
    ['easy French', easy, 'fr', 'fr-falc'],
    ['French', {}, 'fr', 'fr'],
    ['the French of public bodies', dsfr, 'fr', 'fr-dsfr'],
    ['easy French for public bodies', { ui: { preset: 'dsfr', easyToRead: true } }, 'fr', 'fr-falc'],
    ['English, for public bodies too', dsfr, 'en', 'en'],
    ['English, whatever was asked for French', easy, 'en', 'en'],
  ])('%s', async (_, config, language, file) => {
    const { texts } = locale(file);
    expect(await shown(config, language)).toEqual({ language, heading: texts.heading, saving: texts.without });
    const { notice } = await offerOf(configOf(config), language, parts);
    expect(notice).toMatchObject({ language, texts });
    const published = JSON.parse((await noticesOf(config, null, '2026-11-23')).notices[language]!);
    expect(published.texts).toEqual(texts);
  });

  it.each([easy, dsfr])('by one hash, whoever computes it: %j', async (config) => {
    const made = await noticesOf(config, null, '2026-11-23');
    const { noticeHash, configHash } = await offerOf(configOf(config), 'fr', parts);
    expect(noticeHash).toBe(made.manifest.notices.find(({ language }) => language === 'fr')!.hash);
    expect(configHash).toBe(made.manifest.configHash);
  });

  it('is another notice, by another hash', async () => {
    const hashes = await Promise.all([easy, dsfr, {}].map(async (config) => (await offerOf(configOf(config), 'fr', parts)).noticeHash));
    expect(hashes[0]).toMatch(/^sha256-/);
    expect(new Set(hashes).size).toBe(3);
  });

  it.each([easy, dsfr])("leaves the last word to the owner's French: %j", async (given) => {
    const config = { ...given, texts: { fr: { heading: 'Choisissez' } } };
    expect((await shown(config)).heading).toBe('Choisissez');
    expect((await offerOf(configOf(config), 'fr', parts)).notice).toMatchObject({ texts: { heading: 'Choisissez' } });
  });
});

describe('the wording', () => {
  const { texts } = locale('fr-falc');
  const sentences = Object.entries(texts).flatMap(([key, text]) =>
    text.split(/(?<=[.?])\s|\|/).map((sentence) => [key, sentence.replace(/^\w+=/, '')] as const),
  );

  it('keeps every sentence short', () => {
    const long = sentences.filter(([, sentence]) => sentence.replace(/\u00a0/g, '').split(/[\s’]+/).length > 16);
    expect(long).toEqual([]);
  });

  it('says what is, not what is not', () => {
    // «Sans» names what happens without a service: the label of a fact.
    const negated = sentences.filter(([, sentence]) => /\bn’|(?<![\wÀ-ÿ])(ne|pas|rien|jamais|aucune?)(?![\wÀ-ÿ])/i.test(sentence));
    expect(negated).toEqual([]);
  });

  it.each(['traceur', 'finalité', 'dispens', 'traitement', 'adéquation', 'dérogation', 'échu', 'rectifier'])(
    'does without «%s»',
    (word) => {
      expect(Object.values(texts).join('\n')).not.toContain(word);
    },
  );

  it('addresses the reader', () => {
    for (const key of ['intro', 'consequence', 'withdraw', 'rights', 'undecided', 'lapsed', 'decided'])
      expect(texts[key]).toMatch(/\b[Vv]ous|[Vv]otre/);
  });

  it('keeps the labels of the answers', () => {
    for (const key of ['acceptAll', 'rejectAll', 'save', 'close']) expect(texts[key]).toBe(locale('fr').texts[key]);
  });
});
