import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { resolve, safe } from '../../../src/core/config.js';
import { isGranted } from '../../../src/core/rules.js';
import type { Config } from '../../../src/types.js';
import { anyConfig, polluted, ready, saved, service } from './samples.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('categories', () => {
  it('are the four built in when nothing is said', () => {
    const { categoryList, serviceList, cookieName } = resolve([], () => {});
    expect(categoryList.map(({ id, essential }) => [id, essential])).toEqual([
      ['essential', true],
      ['preferences', false],
      ['statistics', false],
      ['marketing', false],
    ]);
    expect(serviceList).toEqual([]);
    expect(cookieName).toBe('placet-consent');
  });

  it('can be left out, described and added, but essential stays and is the only one', () => {
    const categories = {
      preferences: false,
      essential: false,
      social: { title: 'Social', essential: true, id: 'marketing' },
    } as Config['categories'];
    const { categoryList } = ready({ categories });
    expect(ids(categoryList)).toEqual(['essential', 'statistics', 'marketing', 'social']);
    expect(categoryList.filter(({ essential }) => essential).map(({ id }) => id)).toEqual(['essential']);
    expect(categoryList.at(-1)).toMatchObject({ id: 'social', title: 'Social', essential: false });
  });
});

describe('services', () => {
  const report = vi.fn();
  const listed = (...services: unknown[]) => {
    report.mockClear();
    return ids(resolve([{ services }], report).serviceList);
  };

  it('are described in full, or named by id', () => {
    expect(listed(service('a'), 'matomo', service('b', 'marketing'))).toEqual(['a', 'matomo', 'b']);
    expect(report).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['a category nobody declared', service('a', 'unknown')],
    ['no category', { id: 'a', name: 'A' }],
    ['an id in capitals', service('Matomo')],
    ['an id with a slash', service('a/b')],
    ['an id with a line break', service('a\n')],
    ['an empty id', service('')],
    ['the id of a category', service('marketing')],
    ['the id of another service', service('first')],
    ['the id of a prototype key', '__proto__'],
    ['an object for an id', { id: {}, name: 'A', category: 'statistics' }],
    ['an object for a category', { id: 'a', name: 'A', category: {} }],
    ['a number for an id', { id: 5, name: 'A', category: 'statistics' }],
    ['nothing', null],
    ['nothing at all', undefined],
    ['a list', []],
    ['a truth', true],
  ])('with %s are reported and left out', (_, odd) => {
    expect(listed(service('first'), odd, service('last'))).toEqual(['first', 'last']);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('of a category left out are left out', () => {
    const config = ready({ categories: { marketing: false }, services: [service('ads', 'marketing')] });
    expect(config.index.ads).toBe(undefined);
  });
});

describe('layers', () => {
  it('later ones win key by key, and what they leave undefined does not count', () => {
    const config = resolve([{ noticeVersion: '1', language: 'fr' }, undefined, { noticeVersion: '2', language: undefined }], () => {});
    expect([config.noticeVersion, config.language]).toEqual(['2', 'fr']);
  });

  it('do not change what they were given', () => {
    const given = { categories: { social: { title: 'Social' } }, services: [service('a'), 'matomo'] };
    const before = structuredClone(given);
    resolve([given], () => {});
    expect(given).toEqual(before);
  });

  it.each([null, undefined, '', 'text', 5, true, [], [[]]])('%j as a config is no config', (layer) => {
    const config = resolve([layer], () => {});
    expect(config.categoryList.length).toBe(4);
    expect(config.serviceList).toEqual([]);
  });

  it('never throw, and grant nothing by themselves', () => {
    const keys = [
      'categories',
      'services',
      'noticeVersion',
      'duration',
      'cookieName',
      'scope',
      'id',
      'category',
      'essential',
      '__proto__',
      'constructor',
    ];
    const odd = fc.object({ key: fc.oneof(fc.constantFrom(...keys), fc.string()), maxDepth: 4, withNullPrototype: true });
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 3 }), (layers) => {
        const config = resolve(layers, () => {});
        for (const { id, essential } of config.categoryList) expect(isGranted(config, null, id)).toBe(essential);
        expect(ids(config.categoryList)).toContain('essential');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('prototypes', () => {
  it('what would set a prototype is dropped at every depth; other names are data, and lead nowhere', () => {
    const copy = safe(JSON.parse('{"a":{"__proto__":{"x":1},"constructor":2,"prototype":3,"b":[{"__proto__":{"x":1}}]}}')) as never as {
      a: { b: object[] };
    };
    expect(copy).toEqual({ a: { constructor: 2, prototype: 3, b: [{}] } });
    const deep = safe(JSON.parse('{"constructor":{"prototype":{"x":1}}}')) as { constructor: { prototype: object } };
    expect(Object.getPrototypeOf(deep.constructor.prototype)).toBe(null);
    expect(Object.getPrototypeOf(copy)).toBe(null);
    expect(Object.getPrototypeOf(copy.a.b[0])).toBe(null);
    expect(({} as { x?: number }).x).toBe(undefined);
  });

  it('a polluted prototype adds no service, no category and no grant', () => {
    polluted(() => {
      const config = ready({ services: [service('ads', 'marketing')] });
      expect(ids(config.categoryList)).toEqual(['essential', 'preferences', 'statistics', 'marketing']);
      expect(config.categoryList.map((one) => one.essential)).toEqual([true, false, false, false]);
      expect(isGranted(config, saved(), 'ads')).toBe(false);
      expect(config.index.granted).toBe(undefined);
    });
  });

  it('what contains itself is copied without that, and what is used twice stays twice', () => {
    const provider = { name: 'Exemple' };
    const config: Record<string, unknown> = {
      services: [
        { id: 'a', provider },
        { id: 'b', provider },
      ],
    };
    config.self = config;
    (config.services as unknown[]).push(config.services);
    const copy = safe(config) as never as { self: unknown; services: { id: string; provider: object }[] };
    expect(copy.self).toBe(undefined);
    expect(copy.services.map((one) => one?.provider)).toEqual([provider, provider, undefined]);
    expect(() => JSON.stringify(copy)).not.toThrow();
  });

  it('functions are kept as they are', () => {
    const callback = () => {};
    expect(safe({ callback })).toEqual({ callback });
  });
});

describe('declared', () => {
  it('is the same for the same declarations, whatever else changes', () => {
    fc.assert(
      fc.property(anyConfig, fc.string(), (config, text) => {
        const again = { ...structuredClone(config), noticeVersion: text, texts: { fr: { title: text } }, duration: 'P1M' };
        expect(ready(again).declared).toBe(ready(config).declared);
      }),
    );
  });

  it('fits the cookie', () => {
    fc.assert(fc.property(anyConfig, (config) => void expect(ready(config).declared).toMatch(/^[0-9a-z]{1,7}$/)));
  });

  it.each<[string, Config]>([
    ['a service', { services: [service('a'), service('b')] }],
    ['a category', { services: [service('a')], categories: { social: {} } }],
    ['a provider', { services: [service('a', 'statistics', { provider: { name: 'Acme' } })] }],
    ['a revision', { services: [service('a', 'statistics', { revision: 2 })] }],
    ['a category moved', { services: [service('a', 'marketing')] }],
    ['a category left out', { services: [service('a')], categories: { marketing: false } }],
  ])('changes with %s', (_, config) => {
    expect(ready(config).declared).not.toBe(ready({ services: [service('a')] }).declared);
  });
});
