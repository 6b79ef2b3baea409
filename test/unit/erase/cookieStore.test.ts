import { afterEach, expect, it, vi } from 'vitest';
import { refusedByStore } from '../../../src/erase/cookieStore.js';

/** A store in whose jar these names are the server's own. */
function fakeStore(hidden: readonly string[], refuse: () => void = () => {}) {
  const jar = new Map<string, string>();
  const written: string[] = [];
  vi.stubGlobal('cookieStore', {
    async set({ name, value }: { name: string; value: string }) {
      written.push(name);
      if (hidden.includes(name)) return refuse();
      jar.set(name, value);
    },
    get: async (name: string) => (jar.has(name) ? { name } : null),
    delete: async ({ name }: { name: string }) => void jar.delete(name),
  });
  return { jar, written };
}

afterEach(() => vi.unstubAllGlobals());

it('a name whose write is not there afterwards, where another’s is, hides something; nothing is left behind', async () => {
  const { jar } = fakeStore(['sid']);
  expect(await refusedByStore('sid', [undefined])).toBe(true);
  expect(await refusedByStore('free', [undefined, 'exemple.fr'])).toBe(false);
  expect([...jar]).toEqual([]);
});

it('nothing is concluded from a store that keeps nothing, from one that throws, or where there is none', async () => {
  fakeStore(['sid', 'placet-probe']);
  expect(await refusedByStore('sid', [undefined])).toBe(false);
  fakeStore(['sid'], () => {
    throw new TypeError();
  });
  expect(await refusedByStore('sid', [undefined])).toBe(false);
  vi.stubGlobal('cookieStore', undefined);
  expect(await refusedByStore('sid', [undefined])).toBe(false);
});

it('names with a prefix follow rules of their own, and are not asked for', async () => {
  const { written } = fakeStore(['__Host-sid']);
  expect(await refusedByStore('__Host-sid', [undefined])).toBe(false);
  expect(written).toEqual([]);
});
