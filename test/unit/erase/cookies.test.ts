import { afterEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../../../src/erase/cookieJar.js';
import { cookies } from '../../../src/erase/cookies.js';
import { settableDomains } from '../../../src/erase/domains.js';
import { fakeJar } from './fakeJar.js';

afterEach(() => {
  vi.unstubAllGlobals();
  for (const key of ['domain', 'secure']) delete (Object.prototype as Record<string, unknown>)[key];
});

describe('paths', () => {
  it.each([
    ['/', ['/']],
    ['/a', ['/', '/a', '/a/']],
    ['/a/b/', ['/', '/a', '/a/', '/a/b', '/a/b/']],
    ['/a//b', ['/', '/a', '/a/', '/a//', '/a//b', '/a//b/']],
  ])('%s', (pathname, expected) => {
    // Last the browser's own default.
    expect(paths(pathname)).toEqual([...expected, undefined]);
  });

  it('stays bounded', () => {
    expect(paths('/x'.repeat(1000)).length).toBe(42);
  });
});

describe('settableDomains', () => {
  it.each([
    ['https://www.impots.gouv.fr/', [undefined, 'www.impots.gouv.fr', 'impots.gouv.fr']],
    ['https://exemple.fr/', [undefined, 'exemple.fr']],
    ['http://a.b.co.uk/', [undefined, 'a.b.co.uk', 'b.co.uk']],
  ])('%s', (url, expected) => {
    const jar = fakeJar(url);
    expect(settableDomains(new URL(url).hostname)).toEqual(expected);
    expect(jar.all()).toEqual([]);
  });
});

describe('cookies', () => {
  it('removes each copy of a name and no other', async () => {
    const jar = fakeJar('https://www.exemple.fr/shop/cart', {
      preset: ['/', '/shop', '/shop/', '/shop/cart']
        .flatMap((path) => ['www.exemple.fr', '.www.exemple.fr', '.exemple.fr'].map((domain) => ({ path, domain })))
        .flatMap((one) => [one, { ...one, partitioned: true }])
        .concat({ name: 'session' } as never),
    });
    await cookies().remove('x');
    expect(jar.all()).toEqual(['session www.exemple.fr /']);
  });

  it.each(['__Host-a', '__Secure-a', 'a[0]', 'a(b)', 'é', 'a%5B'])('removes %s', async (name) => {
    const jar = fakeJar('https://www.exemple.fr/', { preset: [{ name }, { name: 'other' }] });
    await cookies().remove(name);
    expect(jar.all()).toEqual(['other www.exemple.fr /']);
  });

  it.each(['/a//b/c', '/a;x/b'])('removes what was written at %s with no path', async (pathname) => {
    const jar = fakeJar(`https://www.exemple.fr${pathname}`, { preset: [{ path: pathname.slice(0, pathname.lastIndexOf('/')) }] });
    await cookies().remove('x');
    expect(jar.all()).toEqual([]);
  });

  it('is not misled by a polluted prototype', async () => {
    const jar = fakeJar('http://www.exemple.fr/', { preset: [{ name: 'x' }] });
    Object.assign(Object.prototype, { domain: 'ailleurs.fr', secure: true });
    await cookies().remove('x');
    expect(jar.all()).toEqual([]);
  });

  it.each([
    [{ name: 'x', httpOnly: true }, true],
    [{ name: 'x', httpOnly: true, domain: '.exemple.fr', path: '/shop' }, true],
    [{ name: 'x', httpOnly: true, partitioned: true }, true],
    [{ name: 'y', httpOnly: true }, false],
    [{ name: 'x' }, false],
  ])('sees that something hides behind %j: %s', async (cookie, expected) => {
    const jar = fakeJar('https://www.exemple.fr/shop/', { preset: [cookie, { name: 'session' }] });
    await cookies().remove('x');
    const before = jar.all();
    expect(await cookies().hidden!('x')).toBe(expected);
    expect(jar.all()).toEqual(before);
  });

  it('does not take the rules for prefixes for something hidden', async () => {
    fakeJar('https://www.exemple.fr/shop/');
    const { hidden } = cookies();
    expect(await Promise.all(['__Host-x', '__Secure-x', '__host-x'].map((name) => hidden!(name)))).toEqual([false, false, false]);
  });

  it('erases on a page that has put a method on every object', async () => {
    const jar = fakeJar('https://www.exemple.fr/', { preset: [{ name: 'x' }] });
    Object.assign(Object.prototype, { extend: () => {}, domain: 'autre.fr' });
    try {
      await cookies().remove('x');
    } finally {
      for (const key of ['extend', 'domain']) delete (Object.prototype as unknown as Record<string, unknown>)[key];
    }
    expect(jar.all()).toEqual([]);
  });

  it('lists names as they stand', async () => {
    fakeJar('https://www.exemple.fr/', { preset: [{ name: 'a', value: 'b=c' }, { name: 'é' }, { name: '__proto__' }] });
    expect(await cookies().names()).toEqual(['a', 'é', '__proto__']);
  });
});
