import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { createClaims, isNamed } from '../../../src/guard/claims.js';
import type { Service } from '../../../src/types.js';

const service = (id: string, given: Partial<Service>): Service => ({ id, name: id, category: 'statistics', ...given });

const claims = (services: readonly unknown[], extra: [string, string][] = []) =>
  createClaims(
    resolve([{ services }], () => {}),
    extra,
  );

describe('hosts', () => {
  const { ofHost } = claims([
    service('wide', { hosts: ['example.com', 'other.example'] }),
    service('narrow', { hosts: ['*.maps.example.com'] }),
    service('both', { hosts: ['OTHER.example:8443'] }),
    service('accents', { hosts: ['mesure-été.example'] }),
    service('address', { hosts: ['192.0.2.1'] }),
    service('dotted', { hosts: ['dotted.example.'] }),
  ]);

  it.each([
    ['example.com', ['wide']],
    ['a.b.example.com', ['wide']],
    ['notexample.com', []],
    ['example.com.evil.test', []],
    ['com', []],
    ['maps.example.com', ['narrow']],
    ['a.maps.example.com', ['narrow']],
    ['other.example', ['wide', 'both']],
    ['xn--mesure-t-d1ab.example', []],
    [new URL('http://mesure-été.example').hostname, ['accents']],
    ['192.0.2.1', ['address']],
    // The dot of the root names the same host.
    ['a.example.com.', ['wide']],
    ['dotted.example', ['dotted']],
    ['dotted.example.', ['dotted']],
    ['.', []],
    ['', []],
  ])('%j is %j', (host, ids) => {
    expect(ofHost(host)).toEqual(ids);
  });

  it('those given beside the config go to a category or a service, and to nobody unknown', () => {
    const { ofHost } = claims(
      [service('a', {})],
      [
        ['ads.example', 'marketing'],
        ['*.a.example', 'a'],
        ['b.example', 'nobody'],
      ],
    );
    expect([ofHost('x.ads.example'), ofHost('a.example'), ofHost('b.example')]).toEqual([['marketing'], ['a'], []]);
  });

  it('whatever is declared, nothing throws and only declared ids come out', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.string(), (hosts, host) => {
        const { ofHost } = claims([service('a', { hosts: hosts as string[] })]);
        expect(['', 'a']).toContain(ofHost(host).join());
      }),
    );
  });
});

describe('trackers', () => {
  const { ofTracker } = claims([
    service('a', { trackers: [{ name: '_a' }, { name: '_a_*' }, { name: 'a', kind: 'localStorage' }] }),
    service('b', { trackers: [{ name: '_b' }, { name: '_a' }] }),
  ]);

  it.each([
    ['_a', 'cookie', ['a', 'b']],
    ['_b', 'cookie', ['b']],
    ['_a_1', 'cookie', ['a']],
    ['_ab', 'cookie', []],
    ['a', 'cookie', []],
    ['a', 'localStorage', ['a']],
    ['_a', 'sessionStorage', []],
  ] as const)('%s as %s is %j', (name, kind, ids) => {
    expect(ofTracker(name, kind)).toEqual(ids);
  });
});

describe('patterns', () => {
  it('mean what the expression with .* means', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 8 });
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 });
    fc.assert(
      fc.property(letters, names, (pattern, name) => {
        const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
        const stars = pattern !== '' && !/[^*]/.test(pattern);
        expect(isNamed(pattern, name)).toBe(!stars && expression.test(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('of stars alone match nothing, so that no session is ever held', () => {
    expect(['*', '**'].map((pattern) => isNamed(pattern, 'PHPSESSID'))).toEqual([false, false]);
  });
});
