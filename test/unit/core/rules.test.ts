import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Saved } from '../../../src/core/codec.js';
import type { Resolved } from '../../../src/core/config.js';
import { anew, decide, isGranted, material, reconcile, unanswered } from '../../../src/core/rules.js';
import type { Config, Service } from '../../../src/types.js';
import { anyConfig, anySaved, DAY, NOW, polluted, ready, saved, service } from './samples.js';

const act = (config: Resolved, answers: Record<string, boolean>, { before = null as Saved | null, partial = false } = {}): Saved =>
  decide(config, before, { answers, partial, now: NOW, language: 'fr', lifetime: 182 * DAY });

const everything = (config: Resolved, answer: boolean) => Object.fromEntries(config.categoryList.map(({ id }) => [id, answer]));
const grantedIn = (config: Resolved, choice: Saved | null) => Object.keys(config.index).filter((id) => isGranted(config, choice, id));
const site = (...services: Service[]) => ready({ services });
const MATOMO = service('matomo', 'statistics', {
  provider: { name: 'Matomo' },
  transfers: [{ country: 'DE', safeguard: 'none-EU-only' }],
  purpose: 'Counting visits',
});

describe('isGranted', () => {
  const config = site(MATOMO, service('session', 'essential'), service('ads', 'marketing'));

  it('before any choice only what is essential may run', () => {
    expect(grantedIn(config, null)).toEqual(['essential', 'session']);
  });

  it.each(['', 'unknown', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])('unknown id %j is denied', (id) => {
    expect(isGranted(config, act(config, everything(config, true)), id)).toBe(false);
  });

  it("a service's own answer goes before its category's", () => {
    expect(grantedIn(config, act(config, { statistics: true, matomo: false }))).toEqual(['essential', 'statistics', 'session']);
    expect(grantedIn(config, act(config, { statistics: false, matomo: true }))).toEqual(['essential', 'matomo', 'session']);
  });

  it('a polluted prototype grants nothing', () => {
    polluted(() => {
      expect(grantedIn(config, null)).toEqual(['essential', 'session']);
      expect(grantedIn(config, saved())).toEqual(['essential', 'session']);
    });
  });

  it('a category cannot be made essential by what the config says of it', () => {
    const odd = ready({
      categories: { marketing: { essential: true, category: 'essential' }, social: { category: 'essential' } } as Config['categories'],
    });
    expect(grantedIn(odd, null)).toEqual(['essential']);
  });

  it('grants nothing that no entry grants', () => {
    fc.assert(
      fc.property(anyConfig, anySaved, (raw, choice) => {
        const config = ready(raw);
        for (const id of grantedIn(config, choice)) {
          const known = config.serviceList.find((one) => one.id === id);
          const category = known?.category ?? id;
          if (category !== 'essential') expect(choice.entries[id]?.granted || choice.entries[category]?.granted).toBe(true);
        }
      }),
    );
  });
});

describe('decide', () => {
  it('accepting all grants all, refusing all leaves the essential', () => {
    fc.assert(
      fc.property(anyConfig, (raw) => {
        const config = ready(raw);
        const placed = config.serviceList.filter(({ category }) => category).map(({ id }) => id);
        const all = [...config.categoryList.map(({ id }) => id), ...placed];
        expect(grantedIn(config, act(config, everything(config, true)))).toEqual(all);
        const essential = config.serviceList.filter(({ category }) => category === 'essential').map(({ id }) => id);
        expect(grantedIn(config, act(config, everything(config, false)))).toEqual(['essential', ...essential]);
        expect(unanswered(config, act(config, everything(config, false)))).toEqual([]);
      }),
    );
  });

  it('yes and no last the same, in whole seconds', () => {
    const config = site(MATOMO);
    const [yes, no] = [true, false].map((answer) =>
      decide(config, null, { answers: everything(config, answer), partial: false, now: NOW + 999, language: 'fr', lifetime: 182 * DAY }),
    );
    expect([yes!.decidedAt, yes!.expiresAt]).toEqual([NOW, NOW + 182 * DAY]);
    expect([no!.decidedAt, no!.expiresAt]).toEqual([NOW, NOW + 182 * DAY]);
  });

  it('what is not named is refused when it was never answered, and kept when it was', () => {
    const config = site(MATOMO, service('ads', 'marketing'));
    const first = act(config, { statistics: true });
    expect(grantedIn(config, first)).toEqual(['essential', 'statistics', 'matomo']);
    expect(grantedIn(config, act(config, { marketing: true }, { before: first }))).toEqual([
      'essential',
      'statistics',
      'marketing',
      'matomo',
      'ads',
    ]);
    expect(grantedIn(config, act(config, { matomo: false }, { before: first }))).toEqual(['essential', 'statistics']);
  });

  it('one embed allowed is no answer to the banner', () => {
    const config = site(service('video', 'marketing'), MATOMO);
    const choice = act(config, { video: true }, { partial: true });
    expect(grantedIn(config, choice)).toEqual(['essential', 'video']);
    expect(unanswered(config, choice)).toEqual(['preferences', 'statistics', 'marketing']);
  });

  it.each([
    ['transfers', 'US'],
    ['transfers', [null, 'US']],
    ['provider', 'Acme'],
    ['provider', { name: { fr: 'Acme' } }],
    ['revision', {}],
    ['trackers', 5],
  ])('a service with odd %s %j is refused and granted like any other', (key, value) => {
    const config = ready({ services: [{ ...MATOMO, [key]: value }] } as Config);
    const choice = act(config, { statistics: true });
    expect(isGranted(config, choice, 'matomo')).toBe(true);
    expect(reconcile(config, choice).invalidated).toEqual([]);
    expect(isGranted(config, act(config, { statistics: false }), 'matomo')).toBe(false);
  });

  it('only true is yes', () => {
    const config = site(MATOMO);
    const odd = { statistics: 1, marketing: 'yes', preferences: {} } as never;
    expect(grantedIn(config, act(config, odd))).toEqual(['essential']);
    polluted(() => expect(grantedIn(config, act(config, {}))).toEqual(['essential']));
  });

  it('a category answered takes its services along, unless they are named', () => {
    const config = site(MATOMO, service('plausible'));
    const before = act(config, { statistics: false, matomo: true });
    expect(grantedIn(config, act(config, { statistics: true, plausible: false }, { before }))).toEqual([
      'essential',
      'statistics',
      'matomo',
    ]);
    expect(grantedIn(config, act(config, { statistics: false }, { before }))).toEqual(['essential']);
  });

  it.each([
    ['2026-11-01', '2026-11-01'],
    ['v 2 é', 'v-2--'],
    ['x'.repeat(50), 'x'.repeat(32)],
    [2, '2'],
    [undefined, ''],
    [null, ''],
    [{ fr: '2' }, ''],
  ])('notice version %j is stored as %j', (noticeVersion, stored) => {
    expect(act(ready({ noticeVersion } as Config), {}).noticeVersion).toBe(stored);
  });
});

describe('anew', () => {
  const config = site(MATOMO, service('video', 'marketing'));

  it('is nothing before an answer, after a whole one, and after one embed allowed', () => {
    expect(anew(config, null)).toEqual([]);
    expect(anew(config, act(config, {}))).toEqual([]);
    expect(anew(config, act(config, { video: true }, { partial: true }))).toEqual([]);
  });

  it('is what is new or was taken back, through the cookie too', () => {
    const social = ready({ services: [MATOMO], categories: { social: {} } });
    expect(anew(social, act(site(MATOMO), {}))).toEqual(['social']);
    const after = site({ ...MATOMO, revision: 2 }, service('video', 'marketing'));
    const { saved: left } = reconcile(after, act(config, everything(config, true)));
    expect(anew(after, decode(encode(left), NOW))).toEqual(['statistics']);
  });

  it('remembers an answer of which nothing is left, which grants nothing', () => {
    const only = (revision: number) => ready({ services: [{ ...MATOMO, revision }], categories: { preferences: false, marketing: false } });
    const { saved: left } = reconcile(only(2), act(only(1), { statistics: true }));
    const back = decode(encode(left), NOW)!;
    expect(anew(only(2), back)).toEqual(['statistics']);
    expect(grantedIn(only(2), back)).toEqual(['essential']);
  });
});

describe('a service of the catalogue that is not described yet', () => {
  const bare = ready({ services: ['matomo'] });
  const before = act(ready({ services: [MATOMO] }), { statistics: true });

  it('keeps its answer when another category is refused, and loses it with its own', () => {
    const other = act(bare, { marketing: false }, { before });
    expect(other.entries.matomo).toEqual(before.entries.matomo);
    expect(act(bare, { statistics: false }, { before }).entries.matomo).toEqual({ ...before.entries.matomo, granted: false });
  });

  it('has none before it ever answered', () => {
    expect(act(bare, {}).entries.matomo).toBe(undefined);
  });
});

describe('through the cookie', () => {
  const back = (choice: Saved) => decode(encode(choice), NOW)!;

  it('answers are the same after storing', () => {
    fc.assert(
      fc.property(
        anyConfig,
        fc.dictionary(fc.constantFrom('statistics', 'marketing', 'a', 'b', 'c', 'd', 'e'), fc.boolean()),
        (raw, answers) => {
          const config = ready(raw);
          const choice = act(config, answers);
          expect(back(choice)).toEqual(choice);
        },
      ),
    );
  });

  it('a thousand services fit, and grant nothing they did not', () => {
    const services = Array.from({ length: 1000 }, (_, at) => service(`service-${at}`, ['statistics', 'marketing', 'preferences'][at % 3]));
    const config = site(...services);
    const accepted = act(config, everything(config, true));
    expect(encode(accepted).length).toBeLessThan(200);
    expect(grantedIn(config, back(accepted)).length).toBe(1004);
    expect(grantedIn(config, back(act(config, everything(config, false))))).toEqual(['essential']);

    const oneOff = act(config, { ...everything(config, true), 'service-7': false });
    expect(grantedIn(config, back(oneOff))).toEqual(Object.keys(config.index).filter((id) => id !== 'service-7'));

    const half = act(config, { ...everything(config, true), ...Object.fromEntries(services.slice(0, 500).map(({ id }) => [id, false])) });
    expect(encode(half).length).toBeLessThan(3900);
    expect(grantedIn(config, back(half))).toEqual(['essential']);
  });

  it('stays well under a kilobyte on an ordinary site', () => {
    const config = site(...Array.from({ length: 20 }, (_, at) => service(`vendor-number-${at}`, ['statistics', 'marketing'][at % 2])));
    expect(encode(act(config, everything(config, true))).length).toBeLessThan(1000);
  });
});

describe('reconcile: a material change asks again, a change of wording does not', () => {
  const config = site(MATOMO, service('ads', 'marketing'));
  const accepted = act(config, everything(config, true));
  const refused = act(config, everything(config, false));

  it.each<[string, Partial<Service>]>([
    ['name', { name: 'Matomo Analytics' }],
    ['purpose', { purpose: { fr: 'Compter les visites' } }],
    ['trackers', { trackers: [{ name: '_pk_id.*' }] }],
    ['retention', { retention: 'P13M' }],
    ["the provider's address", { provider: { name: 'Matomo', policyUrl: 'https://matomo.example/privacy' } }],
    ['the safeguard of a transfer', { transfers: [{ country: 'DE', safeguard: 'SCC-2021' }] }],
  ])('wording: %s', (_, change) => {
    const after = site({ ...MATOMO, ...change }, service('ads', 'marketing'));
    expect(reconcile(after, accepted)).toEqual({ saved: { ...accepted, declared: after.declared }, invalidated: [] });
  });

  it.each<[string, Partial<Service>]>([
    ['another provider', { provider: { name: 'Someone else' } }],
    ['a transfer to one more country', { transfers: [...MATOMO.transfers!, { country: 'US', safeguard: 'adequacy-DPF' }] }],
    ['a revision', { revision: 2 }],
  ])('material: %s', (_, change) => {
    const after = site({ ...MATOMO, ...change }, service('ads', 'marketing'));
    const { saved: left, invalidated } = reconcile(after, accepted);
    expect(invalidated).toEqual(['statistics', 'matomo']);
    expect(grantedIn(after, left)).toEqual(['essential', 'preferences', 'marketing', 'ads']);
    expect(unanswered(after, left)).toEqual(['statistics']);
    expect(reconcile(after, refused)).toEqual({ saved: { ...refused, declared: after.declared }, invalidated: [] });
  });

  it('a new service asks again for its category alone', () => {
    const after = site(MATOMO, service('ads', 'marketing'), service('pixel', 'marketing'));
    const { saved: left, invalidated } = reconcile(after, accepted);
    expect(invalidated).toEqual(['marketing']);
    expect(grantedIn(after, left)).toEqual(['essential', 'preferences', 'statistics', 'matomo']);
    expect(reconcile(after, refused).invalidated).toEqual([]);
    expect(grantedIn(after, reconcile(after, refused).saved)).toEqual(['essential']);
  });

  it('a service that changed category asks again where it came to', () => {
    const after = site({ ...MATOMO, category: 'marketing' }, service('ads', 'marketing'));
    const { saved: left, invalidated } = reconcile(after, accepted);
    expect(invalidated).toContain('marketing');
    expect(grantedIn(after, left)).toEqual(['essential', 'preferences', 'statistics']);
  });

  it('a service that left changes nothing', () => {
    const after = site(MATOMO);
    expect(reconcile(after, accepted).invalidated).toEqual([]);
    expect(grantedIn(after, reconcile(after, accepted).saved)).toEqual(['essential', 'preferences', 'statistics', 'marketing', 'matomo']);
  });

  it('a service allowed by itself is asked again when it changes, though its category was never answered', () => {
    const choice = act(config, { ads: true }, { partial: true });
    const after = site(MATOMO, service('ads', 'marketing', { provider: { name: 'Someone else' } }));
    expect(reconcile(config, choice).invalidated).toEqual([]);
    expect(reconcile(after, choice).invalidated).toEqual(['ads']);
    expect(grantedIn(after, reconcile(after, choice).saved)).toEqual(['essential']);
  });

  it('of a refused category only the service that changed is asked again', () => {
    const choice = act(config, { statistics: false, matomo: true });
    const after = site({ ...MATOMO, revision: 2 }, service('ads', 'marketing'));
    const { saved: left, invalidated } = reconcile(after, choice);
    expect(invalidated).toEqual(['matomo']);
    expect(grantedIn(after, left)).toEqual(['essential']);
  });

  it('keeps the end that the visitor was told, also when the site has since shortened the duration', () => {
    const after = ready({ services: [MATOMO, service('ads', 'marketing')], duration: 'P1M' });
    expect(reconcile(after, accepted).saved.expiresAt).toBe(accepted.expiresAt);
  });

  it('an id that was a service is no answer for a category of that name, nor the reverse', () => {
    const before = ready({ services: [service('social', 'marketing')] });
    const categoryNow = ready({ categories: { social: {} }, services: [service('wall', 'social')] });
    const allowed = act(before, { social: true }, { partial: true });
    expect(grantedIn(categoryNow, reconcile(categoryNow, allowed).saved)).toEqual(['essential']);

    const emptyNow = ready({ categories: { social: {} } });
    expect(grantedIn(emptyNow, reconcile(emptyNow, allowed).saved)).toEqual(['essential']);

    const categoryBefore = ready({ categories: { social: {} } });
    const yes = act(categoryBefore, { social: true, marketing: false });
    expect(grantedIn(before, reconcile(before, yes).saved)).toEqual(['essential']);
  });

  it('under the same config takes nothing back', () => {
    fc.assert(
      fc.property(
        anyConfig,
        fc.dictionary(fc.constantFrom('statistics', 'marketing', 'a', 'b', 'c'), fc.boolean()),
        fc.boolean(),
        (raw, answers, partial) => {
          const config = ready(raw);
          const choice = act(config, answers, { partial });
          expect(reconcile(config, choice)).toEqual({ saved: choice, invalidated: [] });
        },
      ),
    );
  });

  it('whatever changes, nothing runs that was not granted in its present substance', () => {
    fc.assert(
      fc.property(
        anyConfig,
        anyConfig,
        fc.dictionary(fc.constantFrom('statistics', 'marketing', 'social', 'a', 'b', 'c'), fc.boolean()),
        (rawBefore, rawAfter, answers) => {
          const before = ready(rawBefore);
          const after = ready(rawAfter);
          const choice = act(before, answers);
          const { saved: left } = reconcile(after, choice);
          for (const one of after.serviceList) {
            if (one.category === 'essential' || !isGranted(after, left, one.id)) continue;
            const then = before.serviceList.find(({ id }) => id === one.id);
            expect(then && material(then), one.id).toBe(material(one));
            expect(isGranted(before, choice, one.id)).toBe(true);
          }
          for (const { id } of after.categoryList) {
            if (id !== 'essential' && isGranted(after, left, id)) expect(isGranted(before, choice, id)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('done twice gives what it gave once', () => {
    fc.assert(
      fc.property(anyConfig, anyConfig, (rawBefore, rawAfter) => {
        const before = ready(rawBefore);
        const after = ready(rawAfter);
        const once = reconcile(after, act(before, everything(before, true))).saved;
        expect(reconcile(after, once)).toEqual({ saved: once, invalidated: [] });
      }),
    );
  });
});

describe('services of the catalogue, named by id alone', () => {
  const full = service('matomo', 'statistics', { provider: { name: 'Matomo' } });
  const bare = () => ready({ services: ['matomo', service('ads', 'marketing')] });
  const completed = (description: Service = full) => {
    const config = bare();
    Object.assign(config.serviceList[0]!, description);
    return config;
  };
  const accepted = act(completed(), everything(completed(), true));

  it('are denied while nobody knows their category', () => {
    expect(isGranted(bare(), act(bare(), everything(bare(), true)), 'matomo')).toBe(false);
  });

  it('hold their own answer on return, before their description is there', () => {
    expect(isGranted(bare(), accepted, 'matomo')).toBe(true);
    expect(isGranted(bare(), act(completed(), everything(completed(), false)), 'matomo')).toBe(false);
    expect(accepted.declared).toBe(bare().declared);
  });

  it('take nothing back on return, described or not', () => {
    expect(reconcile(bare(), accepted).invalidated).toEqual([]);
    expect(reconcile(completed(), accepted).invalidated).toEqual([]);
  });

  it('are asked again when one is added, once it is described', () => {
    const before = ready({ services: [service('ads', 'marketing')] });
    const choice = act(before, everything(before, true));
    expect(choice.declared).not.toBe(bare().declared);
    expect(isGranted(bare(), choice, 'matomo')).toBe(false);
    expect(reconcile(completed(), choice).invalidated).toEqual(['statistics']);
  });
});
