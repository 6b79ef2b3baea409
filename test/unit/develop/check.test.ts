import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { check } from '../../../src/develop/check.js';
import { messages } from '../../../src/develop/messages.js';
import schema from '../../../src/schema/placet.schema.json' with { type: 'json' };

const found = (config: object) => check(resolve([config], () => {})).map(({ code, key }) => `${code} ${key}`);

describe('check', () => {
  it('names what a service clashes with', () => {
    const services = [
      { id: 'a', name: 'A', category: 'statistics' },
      { id: 'a', name: 'B', category: 'adverts' },
      { id: 'marketing', name: 'C', category: 'social' },
      'matomo',
      'matomo',
    ];
    expect(found({ services, categories: { social: { title: 'Social' }, preferences: false } })).toEqual([
      'bad-value services[1].category',
      'bad-value services[1].id',
      'bad-value services[2].id',
      'bad-value services[4]',
    ]);
  });

  it('finds nothing wrong in a config that uses every setting well', () => {
    expect(
      found({
        $schema: './placet.schema.json',
        controller: { name: 'Exemple SARL' },
        privacyPolicyUrl: '/confidentialite',
        cookiePolicyUrl: 'https://www.exemple.fr/cookies',
        noticeVersion: '2026-11-01',
        changes: { fr: 'Nous ajoutons une carte.' },
        language: 'fr-CA',
        duration: 'P3M',
        scope: ['exemple.fr'],
        cookieName: '__Host-choice',
        categories: { preferences: false, social: { title: 'Social' } },
        services: ['matomo'],
        receipts: { keep: 5 },
        signals: { gpc: 'ignore' },
        ui: false,
        texts: { fr: {} },
        reload: 'never',
        debug: true,
        jurisdiction: 'BE',
      }),
    ).toEqual([]);
  });

  it.each([
    ['controler', { controler: {} }, 'unknown-key controler'],
    ['a controller without a name', { controller: {} }, 'bad-value controller'],
    ['a misspelt key of the controller', { controller: { name: 'A', emial: 'a@b.fr' } }, 'unknown-key controller.emial'],
    ['a layout there is not', { ui: { layout: 'bars' } }, 'bad-value ui.layout'],
    ['a misspelt key of the look', { ui: { layuot: 'bar' } }, 'unknown-key ui.layuot'],
    ['a heading out of range', { ui: { headingLevel: 7 } }, 'bad-value ui.headingLevel'],
    ['a switch that is a word', { ui: { easyToRead: 'oui' } }, 'bad-value ui.easyToRead'],
    ['an icon nobody drew', { ui: { reopen: { icon: 'star' } } }, 'bad-value ui.reopen.icon'],
    ['a category with a misspelt key', { categories: { social: { titel: 'Social' } } }, 'unknown-key categories.social.titel'],
    ['a category with capitals', { categories: { Social: {} } }, 'bad-value categories.Social'],
    ['a text that is no text, deep down', { categories: { social: { title: { fr: 1 } } } }, 'bad-value categories.social.title.fr'],
    ['receipts kept in words', { receipts: { keep: 'all' } }, 'bad-value receipts.keep'],
    ['a policy address that is script', { privacyPolicyUrl: ' javascript:alert(1)' }, 'bad-value privacyPolicyUrl'],
    ['a duration in words', { duration: 'six months' }, 'bad-value duration'],
    ['a duration past 400 days', { duration: 'P2Y' }, 'bad-value duration'],
    ['a scope that is an address', { scope: 'https://exemple.fr' }, 'bad-value scope'],
    ['a cookie name with an equals sign', { cookieName: 'a=b' }, 'bad-value cookieName'],
    [
      'a purpose of ours that is none',
      { services: [{ id: 'a', name: 'A', category: 'marketing', purpose: 'for-fun' }] },
      'bad-value services[0].purpose',
    ],
    ['services as an object', { services: {} }, 'bad-value services'],
    ['a signal that would grant', { signals: { gpc: 'accept' } }, 'bad-value signals'],
    ['a notice version with a pipe', { noticeVersion: '1|2' }, 'bad-value noticeVersion'],
    ['ui as a word', { ui: 'bar' }, 'bad-value ui'],
    ['reload as a boolean', { reload: true }, 'bad-value reload'],
    ['debug as a word', { debug: 'yes' }, 'bad-value debug'],
    ['a country in full', { jurisdiction: 'France' }, 'bad-value jurisdiction'],
    ['a text that is a number', { changes: 3 }, 'bad-value changes'],
  ])('finds %s', (_, config, finding) => {
    expect(found(config)).toEqual([finding]);
  });

  it('finds what is wrong in a service, by its place', () => {
    const tracker = { name: '_a', kind: 'biscuit', retention: 'a year' };
    const service = {
      id: 'acme',
      name: 'Acme',
      category: 'statistics',
      trackers: [tracker],
      transfers: [{ country: 'USA', safeguard: 'SCC' }],
      integration: 'acme',
    };
    expect(found({ services: ['matomo', service, { id: 'b', name: 'B' }] })).toEqual([
      'bad-value services[1].trackers[0].kind',
      'bad-value services[1].trackers[0].retention',
      'bad-value services[1].transfers[0].country',
      'bad-value services[1].transfers[0].safeguard',
      'bad-value services[1].integration',
      'bad-value services[2].category',
    ]);
  });

  it('what stands in a scope and is no domain', () => {
    expect(found({ scope: ['.exemple.fr', 'localhost', 'exemple.fr:8443', 'https://exemple.fr', '*.exemple.fr', 'exämple.fr'] })).toEqual(
      [2, 3, 4, 5].map((at) => `bad-value scope[${at}]`),
    );
  });

  it('an id longer than receipts have room for', () => {
    const id = 'a'.repeat(101);
    const config = { categories: { [id]: {} }, services: [{ id, name: 'A', category: 'statistics' }] };
    expect(found(config)).toEqual(expect.arrayContaining([`bad-value categories.${id}`, 'bad-value services[0].id']));
  });

  it('says what was expected, in words', () => {
    const expected = (config: object) => check(resolve([config], () => {}))[0]?.expected;
    expect(expected({ ui: { layout: 'bars' } })).toBe('one of "bar", "box", "dialog" or "inline"');
    expect(expected({ ui: { headingLevel: 0 } })).toBe('a whole number from 1 to 6');
    expect(expected({ ui: { reopen: 1 } })).toBe('one of "button" or "link", or an object');
    expect(expected({ controller: { name: 'A', country: 'France' } })).toBe('a text of the form ^[A-Z]{2}$ (ISO 3166-1 alpha-2.)');
    expect(expected({ services: [{ id: 'a', name: 'A' }] })).toBe('something: it is required');
  });

  it('takes what the tag’s own attributes say, which is text', () => {
    expect(found({ ui: { easyToRead: 'true', layout: 'box' } })).toEqual([]);
  });

  it('says of an unknown key which keys there are', () => {
    const [finding] = check(resolve([{ controler: {} }], () => {}));
    expect(finding?.expected).toContain('controller');
  });

  it('knows the keys of the published schema and no others', () => {
    const [finding] = check(resolve([{ nonsense: 1 }], () => {}));
    expect(finding?.expected.split(', ').sort()).toEqual(Object.keys(schema.properties).sort());
  });
});

describe('messages', () => {
  it.each(Object.entries(messages))('%s says what is wrong and how to mend it, in whole sentences', (_, { problem, mend, page }) => {
    for (const text of [problem, mend]) expect(text).toMatch(/^[A-Z`].+[.]$/);
    expect(page).toMatch(/^(config|tags|api|headless|server|ledger|receipts)(#[a-z]+)?$/);
  });
});
