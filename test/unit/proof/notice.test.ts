import { beforeEach, describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { decide } from '../../../src/core/rules.js';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';
import { canonical } from '../../../src/proof/canonical.js';
import { hashOf } from '../../../src/proof/hash.js';
import { configOf, noticeOf } from '../../../src/proof/notice.js';
import { pick, spoken, wordsOf } from '../../../src/proof/words.js';
import type { Config, Service } from '../../../src/types.js';
import { config, parts } from './stage.js';

const words = (language: string, texts: Readonly<Record<string, string>> = language === 'en' ? en : fr) => ({ language, texts });

const noticed = (own: Config = config, given = words('fr')) => {
  const resolved = resolve([own], () => {});
  return noticeOf(resolved, resolved.serviceList as Service[], given, 'sha384-build');
};

describe('the notice', () => {
  it('names a category as the receipt does, however long its id', () => {
    const { categories, first } = noticed({ categories: { ['c'.repeat(120)]: {} } });
    expect(categories.at(-1)!.id).toMatch(/^c{92}-\w{1,7}$/);
    expect(first!.asked).toContain(categories.at(-1)!.id);
  });

  let usual: string;
  beforeEach(async () => {
    usual = (await hashOf(noticed()))!;
  });

  it('holds what was shown, in the language it was shown in', () => {
    expect(noticed(config, words('en'))).toMatchObject({
      schema: 'placet-notice/1',
      id: 'cookies-en',
      version: '2026-11-01',
      language: 'en',
      policies: { privacy: '/confidentialite', cookies: '/cookies' },
      categories: [
        { id: 'essential', essential: true },
        { id: 'preferences' },
        { id: 'statistics', title: en.statistics, description: en.statisticsAbout },
        {},
      ],
      services: [{ id: 'stats-y', purpose: 'Count visits', retention: { duration: 'P25M', trigger: 'collection' } }, { id: 'ads-z' }],
      layout: { layout: 'bar', position: 'bottom' },
      buttons: { first: ['acceptAll', 'rejectAll', 'customize'] },
      texts: { acceptAll: 'Accept all', rejectAll: 'Reject all' },
      collector: { buildHash: 'sha384-build' },
    });
  });

  it('says what the first layer asks and says besides, by key', () => {
    expect(noticed().first).toEqual({
      mode: 'first',
      heading: 'heading',
      intro: 'intro',
      asked: ['preferences', 'statistics', 'marketing'],
      also: ['gpc'],
    });
    expect(noticed({ ...config, account: true, scope: ['exemple.fr'], signals: { gpc: 'ignore' } }).first!.also).toEqual([
      'scopeList',
      'account',
      'accountLatest',
    ]);
    expect(noticed({ ...config, account: true, scope: 'domain' }).first!.also).toEqual(['gpc', 'scopeDomain', 'account', 'accountLatest']);
  });

  it('lists what can be answered in each layer and in place of held content', () => {
    expect(noticed().buttons).toEqual({
      first: ['acceptAll', 'rejectAll', 'customize'],
      second: ['acceptAll', 'rejectAll', 'save'],
      placeholder: ['allowOnce', 'allowAlways', 'moreChoices'],
    });
  });

  it('of a change has its own heading, answers and questions, and so its own hash', async () => {
    const resolved = resolve([config], () => {});
    const before = decide(resolved, null, { answers: { statistics: true }, partial: false, now: 0, language: 'fr', lifetime: 1 });
    const { statistics: _taken, ...entries } = before.entries;
    const asking = { invalidated: ['statistics', 'stats-y'], before: { ...before, entries } };
    const again = noticeOf(resolved, resolved.serviceList as Service[], words('fr'), 'sha384-build', asking);
    expect(again.first).toMatchObject({ mode: 'change', heading: 'changesHeading', intro: 'changes', asked: ['statistics'] });
    expect(again.buttons.first).toEqual(['acceptChanges', 'rejectChanges', 'customize']);
    expect(await hashOf(again)).not.toBe(usual);
  });

  it('of a site that draws its own layers claims none of our texts and buttons', () => {
    const own = noticed({ ...config, ui: false });
    expect(own).toMatchObject({ layout: false, first: null, texts: {}, buttons: { first: [], second: [], placeholder: [] } });
    expect(own.categories.map(({ id }) => id)).toEqual(['essential', 'preferences', 'statistics', 'marketing']);
  });

  it('has one hash for one content, whatever the order of its keys', async () => {
    const reversed = Object.fromEntries(Object.entries(config).reverse());
    expect(await hashOf(noticed(reversed))).toBe(usual);
  });

  it.each([
    ['a text of ours', () => noticed(config, words('fr', { ...fr, rejectAll: 'Continuer sans accepter' }))],
    ['a text of the owner', () => noticed({ ...config, categories: { statistics: { description: { fr: 'Compter.' } } } })],
    ['the language', () => noticed(config, words('en'))],
    ['a service', () => noticed({ ...config, services: config.services!.slice(1) })],
    [
      'a tracker',
      () => noticed({ ...config, services: [{ ...(config.services![0] as Service), trackers: [{ name: '_z' }] }, config.services![1]!] }),
    ],
    ['a category', () => noticed({ ...config, categories: { preferences: false } })],
    ['the controller', () => noticed({ ...config, controller: { name: 'Autre' } })],
    ['a policy', () => noticed({ ...config, cookiePolicyUrl: '/autre' })],
    ['the layout', () => noticed({ ...config, ui: { layout: 'dialog' } })],
    ['drawing by the site itself', () => noticed({ ...config, ui: false })],
    ['the life of the choice', () => noticed({ ...config, duration: 'P3M' })],
    ['that the choice follows the account', () => noticed({ ...config, account: true })],
    ['what changed', () => noticed({ ...config, changes: 'Nouveau service.' })],
  ])('changes with %s', async (_, change) => {
    expect(await hashOf(change())).not.toBe(usual);
  });

  it('does not change with what nobody sees', async () => {
    expect(await hashOf(noticed({ ...config, receipts: { endpoint: '/r' }, debug: true }))).toBe(usual);
  });

  it('does not change with a text of another language', async () => {
    const [first, ...others] = config.services as Service[];
    const services = [{ ...first!, purpose: { fr: 'Compter les visites', en: 'Count all visits' } }, ...others];
    expect(await hashOf(noticed({ ...config, services }))).toBe(usual);
  });

  it('has a canonical form, whatever the owner wrote', () => {
    expect(() => canonical(noticed({ controller: { name: '\udfff' }, changes: { fr: '\ud800' } }))).not.toThrow();
  });
});

describe('the config as it is hashed', () => {
  it('is what the owner wrote, and the name of the cookie', () => {
    expect(configOf(resolve([config], () => {}))).toEqual({ ...JSON.parse(JSON.stringify(config)), cookieName: 'placet-consent' });
  });
});

describe('a config on the tag', () => {
  const dataset = {
    controller: 'Exemple SARL',
    privacyPolicy: '/confidentialite',
    endpoint: '/r',
    config: '/c.json',
    layout: 'box',
    language: 'fr',
    foo: 'x',
  };
  const tag = {
    ...dataset,
    controller: { name: 'Exemple SARL', email: undefined },
    privacyPolicyUrl: '/confidentialite',
    receipts: { endpoint: '/r' },
    ui: dataset,
  };
  const file = {
    controller: { name: 'Exemple SARL' },
    privacyPolicyUrl: '/confidentialite',
    receipts: { endpoint: '/r' },
    ui: { layout: 'box' },
    language: 'fr',
  };

  it('has the hashes of the same config in a file', async () => {
    const [one, other] = [tag, file].map((given) => resolve([given], () => {}));
    expect(configOf(one!)).toEqual(configOf(other!));
    expect(await hashOf(noticed(tag as never))).toBe(await hashOf(noticed(file as never)));
  });

  it('leaves the hashes of a file alone when the tag says nothing', async () => {
    const silent = { controller: undefined, receipts: undefined, ui: {} };
    expect(configOf(resolve([silent, { noticeVersion: '7' }], () => {}))).toEqual(configOf(resolve([{ noticeVersion: '7' }], () => {})));
  });
});

describe('texts', () => {
  it.each([
    [{ fr: 'oui', en: 'yes' }, 'en', 'yes'],
    [{ fr: 'oui', en: 'yes' }, 'en-GB', 'yes'],
    [{ fr: 'oui', en: 'yes' }, 'de', 'oui'],
    [{ it: 'sì' }, 'de', 'sì'],
    ['oui', 'de', 'oui'],
    [undefined, 'fr', null],
    ['', 'fr', null],
  ])('%j in %s', (text, language, expected) => {
    expect(pick(text, language)).toBe(expected);
  });

  it('are found at any depth, and nothing else is taken for one', () => {
    const service = {
      id: 'x',
      name: { fr: 'Nom', en: 'Name' },
      provider: { name: 'P', country: 'FR' },
      data: [{ fr: 'a' }, 'b'],
      transfers: [{ country: 'US' }],
      none: {},
    };
    expect(spoken(service, words('fr'))).toEqual({ ...service, name: 'Nom', data: ['a', 'b'] });
  });

  it('are those of both layers, the owner’s own over ours', async () => {
    const { texts } = (await wordsOf('fr', { fr: { acceptAll: 'Oui à tout' }, en: { rejectAll: 'No' } }, parts()))!;
    expect(texts).toMatchObject({ acceptAll: 'Oui à tout', rejectAll: 'Tout refuser', alwaysOn: 'Toujours actifs' });
  });
});
