import { describe, expect, it } from 'vitest';
import { keeper, targetsOf } from '../../../src/erase/targets.js';
import type { Service, Tracker } from '../../../src/types.js';

const service = (id: string, ...trackers: Tracker[]): Service => ({ id, name: id, category: 'statistics', trackers });

describe('targetsOf', () => {
  it('aims at what is declared, cookies by default', () => {
    const { targets, outOfReach } = targetsOf([service('a', { name: 'x' }, { name: 'y', kind: 'cache' })], 'exemple.fr');
    expect(targets).toEqual([
      { service: 'a', name: 'x', kind: 'cookie' },
      { service: 'a', name: 'y', kind: 'cache' },
    ]);
    expect(outOfReach).toEqual([]);
  });

  it.each([
    ['exemple.fr', true],
    ['.exemple.fr', true],
    ['www.exemple.fr', true],
    ['WWW.Exemple.fr', true],
    ['stats.exemple.fr', false],
    ['mple.fr', false],
    ['doubleclick.net', false],
  ])('a tracker of %s is within reach of www.exemple.fr: %s', (domain, reachable) => {
    const { targets, outOfReach } = targetsOf([service('a', { name: 'x', domain })], 'www.exemple.fr');
    expect(targets.length).toBe(reachable ? 1 : 0);
    expect(outOfReach).toEqual(reachable ? [] : [{ service: 'a', name: 'x', kind: 'cookie', why: 'third-party' }]);
  });

  it('does not aim at everything, and survives what is not a list of trackers', () => {
    const odd = [
      { id: 'a', name: 'A', category: 'c' },
      { ...service('b'), trackers: 'x' },
      service('c', null as never, { name: 5 } as never),
    ];
    expect(targetsOf(odd as Service[], 'exemple.fr')).toEqual({ targets: [], outOfReach: [] });
    expect(targetsOf([service('a', { name: '*' })], 'exemple.fr').targets).toEqual([]);
  });
});

describe('keeper', () => {
  const isKept = keeper(
    [service('a', { name: 'shared_*' }, { name: 'k', kind: 'localStorage' }), service('b', { name: 'id', domain: 'ads.example' })],
    'www.exemple.fr',
  );

  it.each([
    ['cookie', 'placet-consent', true],
    ['localStorage', 'placet-receipts', true],
    ['cookie', 'shared_1', true],
    ['localStorage', 'shared_1', false],
    ['localStorage', 'k', true],
    ['cookie', 'k', false],
    ['cookie', 'id', false],
  ] as const)('%s %s: %s', (kind, name, expected) => {
    expect(isKept(kind, name)).toBe(expected);
  });
});
