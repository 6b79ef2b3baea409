import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clear } from '../../../src/erase/clear.js';
import type { Place } from '../../../src/erase/place.js';
import type { Target } from '../../../src/erase/targets.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const target = (name: string, service = 'acme'): Target => ({ service, name, kind: 'localStorage' });
const found = (name: string, service = 'acme') => ({ service, name, kind: 'localStorage' });
const never = () => false;

/** A place that holds these names and lets go of those not in `firm`. */
const holding = (names: string[], firm: string[] = []) => {
  const held = new Set(names);
  const place: Place = {
    names: async () => [...held],
    remove: async (name) => {
      if (!firm.includes(name)) held.delete(name);
    },
  };
  return { held, place };
};

it('erases what is declared, once for each service that declares it', async () => {
  const { held, place } = holding(['_a_1', '_b', 'own']);
  const cleared = await clear(place, [target('_a_*'), target('_a_1'), target('_b'), target('_b', 'other'), target('absent')], never);
  expect(cleared.erased).toEqual([found('_a_1'), found('_b'), found('_b', 'other')]);
  expect(cleared.leftover).toEqual([]);
  expect([...held]).toEqual(['own']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await cleared.settled).toEqual([]);
});

it('counts as erased what was there and has gone since, if it is declared', async () => {
  const { place } = holding(['_b']);
  const isKept = (name: string) => name === '_kept';
  const cleared = await clear(place, [target('_*')], isKept, undefined, ['_a', '_b', '_kept', 'own']);
  expect(cleared.erased).toEqual([found('_a'), found('_b')]);
  expect(cleared.leftover).toEqual([]);
});

it('keeps what must stay', async () => {
  const { held, place } = holding(['_a_1', '_a_2']);
  const cleared = await clear(place, [target('_a_*')], (name) => name === '_a_1');
  expect(cleared.erased).toEqual([found('_a_2')]);
  expect([...held]).toEqual(['_a_1']);
});

it('tells what does not go, and no longer once it has gone', async () => {
  const firm = ['_a', '_b'];
  const { held, place } = holding(['_a', '_b'], firm);
  const cleared = await clear(place, [target('_*')], never);
  expect(cleared.erased).toEqual([]);
  expect(cleared.leftover).toEqual([
    { ...found('_a'), why: 'refused' },
    { ...found('_b'), why: 'refused' },
  ]);
  firm.shift();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await cleared.settled).toEqual([{ ...found('_b'), why: 'refused' }]);
  expect([...held]).toEqual(['_b']);
});

it('erases again what came back and tells it, new names of a pattern too', async () => {
  const { held, place } = holding(['_a_1']);
  const cleared = await clear(place, [target('_a_*')], never);
  held.add('_a_1').add('_a_2');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await cleared.settled).toEqual([
    { ...found('_a_1'), why: 'rewritten' },
    { ...found('_a_2'), why: 'rewritten' },
  ]);
  expect([...held]).toEqual([]);
});

it('asks for exact names where something may hide, but not for what must stay', async () => {
  const { place } = holding([]);
  const hidden = vi.fn(async (name: string) => name !== 'b');
  const cleared = await clear({ ...place, hidden }, [target('a'), target('b'), target('c*'), target('kept')], (name) => name === 'kept');
  expect(cleared.leftover).toEqual([{ ...found('a'), why: 'http-only' }]);
  expect(hidden.mock.calls).toEqual([['a'], ['b']]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await cleared.settled).toEqual(cleared.leftover);
});

it('says what a browser that cannot list leaves undone', async () => {
  const cleared = await clear({ ...holding([]).place, names: async () => null }, [target('a')], never);
  expect(cleared.leftover).toEqual([{ ...found('a'), why: 'unsupported' }]);
  expect(await cleared.settled).toEqual(cleared.leftover);
});

it('is not held up by a place that hangs or throws', async () => {
  const { place } = holding(['a']);
  const hanging = clear({ ...place, remove: () => new Promise(() => {}) }, [target('a')], never);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await hanging).leftover).toEqual([{ ...found('a'), why: 'refused' }]);

  const denied: Place = { names: () => Promise.reject(new Error('denied')), remove: () => Promise.reject(new Error('denied')) };
  expect(await clear(denied, [target('a')], never)).toMatchObject({ erased: [], leftover: [] });
});
