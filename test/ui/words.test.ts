import { describe, expect, it, vi } from 'vitest';
import { resolve } from '../../src/core/config.js';
import { createStore } from '../../src/core/store.js';
import * as fr from '../../src/locales/fr.js';
import type { Parts } from '../../src/parts.js';
import { createWords, loadWords } from '../../src/ui/words.js';

const words = (texts: Record<string, unknown>, overrides?: Record<string, unknown>, language = 'fr') =>
  createWords(language, Object.assign(Object.create(null), texts), overrides);

describe('say', () => {
  it('puts values in, and nothing where there is none', () => {
    expect(words({ intro: '{site} demande ; {absent}.' }).say('intro', { site: 'Tilleul' })).toBe('Tilleul demande ; .');
  });

  it.each([
    ['fr', 0, '0 service'],
    ['fr', 1, '1 service'],
    ['fr', 2, '2 services'],
    ['en', 0, '0 services'],
    ['en', 1, '1 service'],
  ])('takes the form of number of the language: %s %i', (language, count, expected) => {
    expect(words({ services: 'one={count} service|other={count} services' }, undefined, language).say('services', { count })).toBe(
      expected,
    );
  });

  it('takes the last form where the one wanted is missing, and leaves a bar alone where nothing is counted', () => {
    expect(words({ services: 'one=un|other=plusieurs' }, undefined, 'ar').say('services', { count: 3 })).toBe('plusieurs');
    expect(words({ heading: 'Vous | choisissez' }).say('heading')).toBe('Vous | choisissez');
  });

  it('prefers the owner’s text, unless it is no text', () => {
    expect(words({ heading: 'nôtre' }, { heading: 'le vôtre' }).say('heading')).toBe('le vôtre');
    expect(words({ heading: 'nôtre' }, { heading: { type: 'img' } }).say('heading')).toBe('nôtre');
  });

  it('says nothing for what is not loaded', () => {
    expect(words({}).say('gpc')).toBe('');
  });
});

describe('pick', () => {
  it.each([
    ['tel quel', 'tel quel'],
    [{ fr: 'oui', en: 'yes' }, 'oui'],
    [{ en: 'yes' }, 'yes'],
    [undefined, ''],
    [{}, ''],
    [{ fr: { type: 'img', props: {} } }, ''],
    [Object.assign(Object.create(null), { type: { nested: true } }), ''],
    [12, '12'],
  ])('%j is %j', (given, expected) => {
    expect(words({}).pick(given)).toBe(expected);
  });

  it('falls back to French, then to the first there is', () => {
    expect(words({}, undefined, 'de').pick({ en: 'English' })).toBe('English');
    expect(words({}, undefined, 'de').pick({ en: 'English', fr: 'français' })).toBe('français');
  });
});

describe('titles', () => {
  it('come from the owner, then from the texts, then from the id', () => {
    const { titleOf, aboutOf } = words({ statistics: 'Statistiques', statisticsAbout: 'Mesurer.' });
    expect(titleOf({ id: 'statistics', essential: false, title: { fr: 'Audience' } })).toBe('Audience');
    expect(titleOf({ id: 'statistics', essential: false })).toBe('Statistiques');
    expect(aboutOf({ id: 'statistics', essential: false })).toBe('Mesurer.');
    expect(titleOf({ id: 'constructor', essential: false })).toBe('constructor');
    expect(aboutOf({ id: 'constructor', essential: false })).toBe('');
  });
});

describe('loading', () => {
  const load = async (config: object, invalidated: string[] = []) => {
    const store = createStore(resolve([config], vi.fn()), vi.fn());
    store.language.value = 'fr';
    store.invalidated.value = invalidated;
    const details = vi.fn(fr.details);
    const parts = { locale: async () => ({ ...fr, details }) } as unknown as Parts;
    return { ...(await loadWords(store, parts)), details };
  };

  it('leaves the rarer texts for later on an ordinary first visit', async () => {
    const { details, words, detailed } = await load({});
    expect(details).not.toHaveBeenCalled();
    expect(words.say('save')).toBe('');
    expect((await detailed()).say('save')).toBe('Enregistrer mes choix');
  });

  it('brings them where the first layer needs them', async () => {
    expect((await load({}, ['marketing'])).words.say('changesHeading')).toBe('Nos cookies ont changé');
    expect((await load({ scope: 'domain' })).words.say('scopeDomain')).toContain('domaine');
  });
});
