import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearHeaders } from '../../../src/server/clear.js';

const names = (headers: ReturnType<typeof clearHeaders>) => headers.map(([name, value]) => `${name}: ${value}`);

it('expires what the request carries, on every place, and nothing else', () => {
  expect(
    names(
      clearHeaders({ cookies: ['sid_*', 'absent'], cookieHeader: 'sid_1=x; session=y', domains: ['exemple.fr'], paths: ['/', '/shop'] }),
    ),
  ).toEqual(
    ['; Path=/', '; Path=/shop', '; Path=/; Domain=exemple.fr', '; Path=/shop; Domain=exemple.fr'].flatMap((place) => [
      `Set-Cookie: sid_1=; Max-Age=0${place}; HttpOnly; Secure; SameSite=None`,
      `Set-Cookie: sid_1=; Max-Age=0${place}; HttpOnly; Secure; SameSite=None; Partitioned`,
    ]),
  );
});

it('writes no Secure for a site on plain http', () => {
  expect(names(clearHeaders({ cookies: ['a'], cookieHeader: 'a=1', secure: false }))).toEqual([
    'Set-Cookie: a=; Max-Age=0; Path=/; HttpOnly',
  ]);
});

it('a pattern of stars alone clears nothing', () => {
  expect(clearHeaders({ cookies: ['*'], cookieHeader: 'session=1' })).toEqual([]);
});

it('empties caches and storage when asked, and never all cookies', () => {
  const siteData = ['cache', 'storage', 'cookies', '*'] as never;
  expect(clearHeaders({ cookies: [], cookieHeader: null, siteData })).toEqual([['Clear-Site-Data', '"cache", "storage"']]);
});

it.each([null, undefined, '', ';;;', '=x', 'flag'])('%j carries nothing to clear', (cookieHeader) => {
  expect(clearHeaders({ cookies: ['a', '*x', ''], cookieHeader })).toEqual([]);
});

it('no input can begin another attribute or another header', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('a\r\nSet-Cookie: b', 'a; Domain=b', 'a,b', 'a b', 'é'),
  );
  fc.assert(
    fc.property(text, text, text, (name, domain, path) => {
      for (const [, value] of clearHeaders({ cookies: [`${name}*`], cookieHeader: `${name}=1; b=2`, domains: [domain], paths: [path] })) {
        expect(value).toMatch(
          /^[!-~]+=; Max-Age=0; Path=[!-+\--:<-~]+(; Domain=[!-+\--:<-~]+)?; HttpOnly; Secure; SameSite=None(; Partitioned)?$/,
        );
      }
    }),
    { numRuns: 1000 },
  );
});
