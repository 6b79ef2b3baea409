import { expect, it } from 'vitest';
import { isOwn, linesOf, observationOf } from '../../../src/cli/observation.js';

const NOW = 1_800_000_000;

it.each([
  ['www.exemple.fr', 'www.exemple.fr', true],
  ['cdn.exemple.fr', 'www.exemple.fr', true],
  ['exemple.fr', 'www.exemple.fr', true],
  ['stats.example', 'www.exemple.fr', false],
  ['autre-exemple.fr', 'www.exemple.fr', false],
  ['exemple.fr.evil.example', 'exemple.fr', false],
])('%s is of %s: %s', (host, site, expected) => expect(isOwn(host, site)).toBe(expected));

it('counts by host, in one order, without a path, a query or a value', () => {
  const seen = observationOf('www.exemple.fr', {
    asked: [
      { url: 'https://stats.example/collect?visitor=42', kind: 'ping' },
      { url: 'https://www.exemple.fr/secret', kind: 'document' },
      { url: 'https://stats.example/m.js', kind: 'script' },
      { url: 'data:text/plain,x', kind: 'image' },
    ],
    held: [
      { name: '_x', domain: 'exemple.fr', expires: NOW + 390 * 86_400 },
      { name: '_a', domain: 'exemple.fr', expires: -1 },
    ],
    storage: ['b', 'a'],
    now: NOW,
  });
  expect(seen).toEqual({
    requests: [
      { host: 'stats.example', own: false, kinds: ['ping', 'script'], count: 2 },
      { host: 'www.exemple.fr', own: true, kinds: ['document'], count: 1 },
    ],
    cookies: [
      { name: '_a', domain: 'exemple.fr', days: null },
      { name: '_x', domain: 'exemple.fr', days: 390 },
    ],
    storage: ['a', 'b'],
  });
  expect(JSON.stringify(seen)).not.toMatch(/secret|visitor/);
  expect(linesOf({ after: 'arriving', ...seen }).join('\n')).toContain('other hosts: stats.example (2)\n');
});
