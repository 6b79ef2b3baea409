import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Saved } from '../../../src/core/codec.js';
import { decide, isGranted, reconcile } from '../../../src/core/rules.js';
import { readConsent } from '../../../src/server/index.js';
import type { Config } from '../../../src/types.js';
import { anyConfig, anySaved, DAY, NOW, polluted, ready, saved, service } from '../core/samples.js';

const header = (choice: Saved, name = 'placet-consent') => `session=1; ${name}=${encode(choice)}; theme=dark`;

const chosen = (config: Config, answers: Record<string, boolean>): Saved =>
  decide(ready(config), null, { answers, partial: false, now: NOW - DAY, language: 'fr', lifetime: 182 * DAY });

const SITE: Config = {
  noticeVersion: '2026-11',
  services: [service('matomo'), service('ads', 'marketing'), service('session', 'essential')],
};

describe('with the config', () => {
  it('answers for every category and service', () => {
    const consent = readConsent(header(chosen(SITE, { statistics: true })), { config: SITE, now: NOW });
    expect({ ...consent, categories: { ...consent.categories }, services: { ...consent.services }, granted: undefined }).toEqual({
      state: 'given',
      granted: undefined,
      categories: { essential: true, preferences: false, statistics: true, marketing: false },
      services: { matomo: true, ads: false, session: true },
      decidedAt: '2026-10-31T12:00:00.000Z',
      expiresAt: '2027-05-01T12:00:00.000Z',
      noticeVersion: '2026-11',
      language: 'fr',
    });
    expect(consent.granted('matomo')).toBe(true);
    expect(consent.granted('ads')).toBe(false);
    expect(consent.granted('unknown')).toBe(false);
  });

  it('a refusal is a choice', () => {
    expect(readConsent(header(chosen(SITE, {})), { config: SITE, now: NOW }).state).toBe('refused');
  });

  it('a choice made under other declarations grants nothing until the page has looked closer', () => {
    const now: Config = { ...SITE, services: [...SITE.services!, service('pixel', 'marketing')] };
    const consent = readConsent(header(chosen(SITE, { statistics: true })), { config: now, now: NOW });
    expect(consent.state).toBe('invalidated');
    expect(consent.decidedAt).toBe(null);
    expect(Object.keys(consent.categories).filter(consent.granted)).toEqual(['essential']);
  });

  it('answers as the browser does, and never grants what the browser would take back', () => {
    fc.assert(
      fc.property(
        anyConfig,
        anyConfig,
        fc.boolean(),
        fc.dictionary(fc.constantFrom('statistics', 'marketing', 'social', 'a', 'b'), fc.boolean()),
        (before, other, isSame, answers) => {
          const config = isSame ? structuredClone(before) : other;
          const choice = chosen(before, answers);
          const consent = readConsent(header(choice), { config, now: NOW });
          const site = ready(config);
          const stands = choice.declared === site.declared;
          const inBrowser = reconcile(site, decode(encode(choice), NOW)!).saved;
          for (const id of [...Object.keys(site.index), 'nobody']) {
            if (stands) expect(consent.granted(id)).toBe(isGranted(site, inBrowser, id));
            else if (consent.granted(id)) expect(isGranted(site, null, id)).toBe(true);
            expect({ ...consent.categories, ...consent.services }[id] ?? false).toBe(consent.granted(id));
          }
          expect([...Object.keys(consent.categories), ...Object.keys(consent.services)].sort()).toEqual(Object.keys(site.index).sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('knows a service that the cookie leaves to its category', () => {
    const services = Array.from({ length: 60 }, (_, at) => service(`s-${at}`));
    const config: Config = { services };
    const value = header(chosen(config, { statistics: true, 's-3': false }));
    const consent = readConsent(value, { config, now: NOW });
    expect([consent.granted('s-2'), consent.granted('s-3')]).toEqual([true, false]);
    expect(readConsent(value, { now: NOW }).granted('s-2')).toBe(false);
  });

  it('keeps the answers of two sites apart', () => {
    const other: Config = { cookieName: 'other', services: [service('matomo', 'marketing')] };
    const first = readConsent(header(chosen(SITE, { statistics: true })), { config: SITE, now: NOW });
    const second = readConsent(header(chosen(other, {}), 'other'), { config: other, now: NOW });
    expect([first.granted('matomo'), second.granted('matomo')]).toEqual([true, false]);
    expect(readConsent(header(chosen(SITE, { statistics: true })), { config: SITE, now: NOW }).granted('matomo')).toBe(true);
  });
});

describe('without the config', () => {
  it('the cookie alone answers', () => {
    const consent = readConsent(header(chosen(SITE, { statistics: true })), { now: NOW });
    expect(consent.state).toBe('given');
    expect({ ...consent.categories }).toEqual({ essential: true, preferences: false, statistics: true, marketing: false });
    expect({ ...consent.services }).toEqual({ matomo: true, ads: false });
    expect(consent.granted('session')).toBe(false);
  });

  it('grants what the cookie grants, and no more', () => {
    fc.assert(
      fc.property(anySaved, (choice) => {
        fc.pre(choice.expiresAt > NOW);
        const consent = readConsent(header(choice), { now: NOW });
        for (const id of [...Object.keys(choice.entries), 'essential', 'nobody']) {
          expect(consent.granted(id)).toBe(id === 'essential' || !!choice.entries[id]?.granted);
        }
      }),
    );
  });

  it('any header is read without a throw, and what is not a choice grants nothing', () => {
    const near = fc.tuple(anySaved, fc.nat(200), fc.string({ maxLength: 3 })).map(([choice, at, put]) => {
      const value = header(choice);
      return value.slice(0, at) + put + value.slice(at + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, fc.constantFrom(null, undefined, '')), (value) => {
        const consent = readConsent(value, { now: NOW });
        expect(consent.granted('essential')).toBe(true);
        if (consent.state !== 'unknown') return;
        expect(Object.values(consent.categories).filter(Boolean)).toEqual([true]);
        expect(Object.values(consent.services)).toEqual([]);
        expect([consent.decidedAt, consent.expiresAt, consent.noticeVersion, consent.language]).toEqual([null, null, null, null]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('caution', () => {
  const yes = chosen(SITE, { statistics: true, marketing: true });

  it.each<[string, string]>([
    ['expired', header({ ...yes, expiresAt: NOW - 1000 })],
    ['from the future', header({ ...yes, decidedAt: NOW + DAY })],
    ['truncated', header(yes).slice(0, 60)],
    ['oversized', `placet-consent=${encode(yes)}${'|marketing/x:1~0'.repeat(400)}`],
    ['under another name', header(yes, 'placet-consent-2')],
    ['beside an unreadable copy', `${header(yes)}; placet-consent=1`],
  ])('a choice %s grants nothing', (_, value) => {
    for (const config of [SITE, undefined]) {
      const consent = readConsent(value, { config, now: NOW });
      expect(consent.state).toBe('unknown');
      expect(['preferences', 'statistics', 'marketing', 'matomo', 'ads'].filter(consent.granted)).toEqual([]);
    }
  });

  it('of two copies the stricter wins', () => {
    const consent = readConsent(`${header(yes)}; ${header(chosen(SITE, { statistics: true }))}`, { config: SITE, now: NOW });
    expect({ ...consent.categories }).toMatchObject({ statistics: true, marketing: false });
  });

  it('a polluted prototype grants nothing, and answers carry no inherited name', () => {
    polluted(() => {
      const consent = readConsent('', { config: SITE, now: NOW });
      expect(['statistics', 'marketing', 'matomo', 'ads', 'granted'].filter(consent.granted)).toEqual([]);
      expect(consent.categories.granted).toBe(undefined);
    });
    const { categories, services } = readConsent(null);
    expect([categories.constructor, services.toString]).toEqual([undefined, undefined]);
  });

  it('reads the cookie under another name', () => {
    const config = { ...SITE, cookieName: 'eu-consent' };
    expect(readConsent(header(yes, 'eu-consent'), { config, now: NOW }).granted('statistics')).toBe(true);
    expect(
      readConsent(header(saved({ statistics: { category: '', granted: true, material: '0' } }), 'x'), {
        cookieName: 'x',
        now: NOW,
      }).granted('statistics'),
    ).toBe(true);
  });

  it('takes the clock of the machine where none is given', () => {
    const now = Math.floor(Date.now() / 1000) * 1000;
    const choice = { ...yes, decidedAt: now - 1000, expiresAt: now + 60_000 };
    expect(readConsent(header(choice)).granted('statistics')).toBe(true);
  });
});
