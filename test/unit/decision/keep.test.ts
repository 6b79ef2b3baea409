import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encode } from '../../../src/core/codec.js';
import { keep } from '../../../src/decision/keep.js';
import { NOW, ready, saved } from '../core/samples.js';

/** A jar as browsers have them, that refuses public suffixes. */
let jar: Map<string, string>;
let written: string[];
let refuses: (domain: string) => boolean;

function visit(hostname: string, protocol = 'https:'): void {
  vi.stubGlobal('location', { hostname, protocol });
  vi.stubGlobal('document', {
    get cookie() {
      return [...jar.values()].join('; ');
    },
    set cookie(text: string) {
      written.push(text);
      const [pair, ...attributes] = text.split(/; */);
      const found: Record<string, string> = Object.create(null);
      for (const attribute of attributes) found[attribute.split('=')[0]!] = attribute.split('=')[1]!;
      const domain = found.domain ?? '';
      if (refuses(domain)) return;
      const gone = found['max-age'] === '0' || (found.expires !== undefined && Date.parse(found.expires) < NOW);
      if (gone) jar.delete(domain);
      else jar.set(domain, pair!);
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  jar = new Map();
  written = [];
  refuses = (domain) => ['fr', 'gouv.fr', 'localhost'].includes(domain);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const choice = saved({ statistics: { category: '', granted: true, material: '0' } });
const cookie = `placet-consent=${encode(choice)}`;

test('by default for this host alone, as long as the choice lasts', () => {
  visit('www.essai.gouv.fr');
  expect(keep(ready({}), choice)).toBe(true);
  expect([...jar]).toEqual([['', cookie]]);
  expect(written[0]).toMatch(/path=\//);
  expect(written[0]).toMatch(/secure/i);
  expect(written[0]).toMatch(/samesite=lax/i);
  expect(written[0]).toMatch(/max-age=8640000/);
});

test('for the domain, it is the widest that takes it', () => {
  visit('www.essai.gouv.fr');
  keep(ready({ scope: 'domain' }), choice);
  expect([...jar]).toEqual([['essai.gouv.fr', cookie]]);
});

test('for listed domains, the one this page is in; on a page of none, the host', () => {
  visit('app.exemple.fr');
  keep(ready({ scope: ['autre.fr', 'exemple.fr'] }), choice);
  expect([...jar]).toEqual([['exemple.fr', cookie]]);
  jar.clear();
  visit('www.exemple-2.fr');
  keep(ready({ scope: ['exemple.fr'] }), choice);
  expect([...jar]).toEqual([['', cookie]]);
});

test.each([
  [['.exemple.fr'], 'exemple.fr'],
  [['EXEMPLE.fr'], 'exemple.fr'],
  [['exemple.fr:8443', 'https://exemple.fr', '', '.'], ''],
  [[null, { exemple: 'fr' }], ''],
  ['exemple.fr', ''],
])('scope %j: the domain is %j, never wider than visitors were told', (scope, domain) => {
  visit('www.exemple.fr');
  expect(keep(ready({ scope: scope as never }), choice)).toBe(true);
  expect([...jar]).toEqual([[domain, cookie]]);
});

test.each(['host', 'domain'] as const)('scope %s: a copy left by another scope goes, even one of the very value', (scope) => {
  for (const other of [cookie, 'placet-consent=old']) {
    jar = new Map([
      ['', other],
      ['essai.gouv.fr', other],
      ['www.essai.gouv.fr', other],
    ]);
    visit('www.essai.gouv.fr');
    expect(keep(ready({ scope }), choice)).toBe(true);
    expect([...jar]).toEqual([[scope === 'host' ? '' : 'essai.gouv.fr', cookie]]);
  }
});

test('a browser that keeps nothing, or throws: false, and what stood there stands', () => {
  refuses = () => true;
  jar.set('', 'placet-consent=old');
  visit('exemple.fr');
  expect(keep(ready({}), choice)).toBe(false);
  expect([...jar]).toEqual([['', 'placet-consent=old']]);
  vi.stubGlobal('document', {
    get cookie() {
      throw new Error('sandboxed');
    },
    set cookie(_: string) {
      throw new Error('sandboxed');
    },
  });
  expect(keep(ready({}), choice)).toBe(false);
});

test('without https the cookie is not for https alone', () => {
  visit('exemple.fr', 'http:');
  keep(ready({}), choice);
  expect(written[0]).not.toMatch(/secure/i);
});

test('what a page has put on every object is neither written along nor in the way', () => {
  visit('exemple.fr');
  const added = { extend: () => {}, domain: 'autre.fr', expires: -1, partitioned: true, 'max-age': '0' };
  Object.assign(Object.prototype, added);
  try {
    expect(keep(ready({}), choice)).toBe(true);
  } finally {
    for (const key of Object.keys(added)) delete (Object.prototype as unknown as Record<string, unknown>)[key];
  }
  expect([...jar]).toEqual([['', cookie]]);
  expect(written.join()).not.toMatch(/extend|autre|expires|partitioned|max-age=0/);
});
