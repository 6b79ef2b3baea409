import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { check } from '../../../src/develop/check.js';
import { messages } from '../../../src/develop/messages.js';
import schema from '../../../src/schema/placet.schema.json' with { type: 'json' };

const found = (config: object) => check(resolve([config], () => {})).map(({ code, key }) => `${code} ${key}`);

describe('check', () => {
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
        integrations: {},
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
    ['a policy address that is script', { privacyPolicyUrl: ' javascript:alert(1)' }, 'bad-value privacyPolicyUrl'],
    ['a duration in words', { duration: 'six months' }, 'bad-value duration'],
    ['a duration past 400 days', { duration: 'P2Y' }, 'bad-value duration'],
    ['a scope that is an address', { scope: 'https://exemple.fr' }, 'bad-value scope'],
    ['a cookie name with an equals sign', { cookieName: 'a=b' }, 'bad-value cookieName'],
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
    expect(page).toMatch(/^(config|tags|api|server|ledger|receipts)(#[a-z]+)?$/);
  });
});
