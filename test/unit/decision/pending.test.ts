// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../../src/core/store.js';
import { note, replay } from '../../../src/decision/pending.js';

const NOW = Date.UTC(2026, 10, 23);
const decision = (time: number, id = `${time}`): Decision => ({
  id,
  reason: 'banner',
  action: 'accept-all',
  time,
  trusted: true,
  layer: 'first',
  before: null,
  after: null,
  granted: ['statistics'],
  denied: [],
});

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** What a page finds, and proves. */
async function found(now: number): Promise<Decision[]> {
  const all: Decision[] = [];
  await replay(now, async (late) => {
    all.push(late);
    note(late)();
  });
  return all;
}

describe('a decision whose receipt is not made yet', () => {
  it('is found by a later page, as it was, once', async () => {
    note(decision(NOW));
    expect(await found(NOW + 6000)).toEqual([decision(NOW)]);
    expect(await found(NOW + 6000)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('is left to the page that decided while that may still be at it', async () => {
    note(decision(NOW));
    expect(await found(NOW + 4000)).toEqual([]);
    expect(await found(NOW + 6000)).toHaveLength(1);
  });

  it('is forgotten when its receipt is made, and no other with it, be it of the same moment', async () => {
    const first = note(decision(NOW, 'a'));
    note(decision(NOW, 'b'));
    first();
    expect((await found(NOW + 9000)).map(({ id }) => id)).toEqual(['b']);
  });

  it('comes oldest first', async () => {
    for (const time of [NOW, NOW + 1, NOW + 2]) note(decision(time));
    expect((await found(NOW + 9000)).map(({ time }) => time - NOW)).toEqual([0, 1, 2]);
  });

  it('stays while it is being proved, and where that fails', async () => {
    for (const id of ['a', 'b']) note(decision(NOW, id));
    const seen: number[] = [];
    await replay(NOW + 9000, async (late) => {
      seen.push(JSON.parse(localStorage.getItem('placet-pending')!).length);
      if (late.id === 'b') note(late)();
    });
    expect(seen).toEqual([2, 2]);
    expect((await found(NOW + 9000)).map(({ id }) => id)).toEqual(['a']);
  });

  it('is given up after a month', async () => {
    note(decision(NOW));
    expect(await found(NOW + 31 * 86_400_000)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('is proved by one tab at a time, where there are locks', async () => {
    note(decision(NOW));
    const request = vi.fn(async (_name: string, _options: object, work: (lock: object | null) => unknown) => work(null));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await found(NOW + 6000), 'another tab is at it').toEqual([]);
    expect(request.mock.calls[0]!.slice(0, 2)).toEqual(['placet-pending', { ifAvailable: true }]);
    request.mockImplementation(async (_name, _options, work) => work({}));
    expect(await found(NOW + 6000)).toHaveLength(1);
    vi.unstubAllGlobals();
  });

  it.each(['', '{', '7', 'null', '{"time":1}', '"x"', '[null, 1, {}]'])('is nothing where %j is stored', async (stored) => {
    localStorage.setItem('placet-pending', stored);
    expect(await found(NOW)).toEqual([]);
    note(decision(NOW))();
  });

  it('inherits nothing when it comes back', async () => {
    note(decision(NOW));
    expect(Object.getPrototypeOf((await found(NOW + 6000))[0])).toBeNull();
  });

  it('costs nothing where storage is denied', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => note(decision(NOW))()).not.toThrow();
    expect(await found(NOW)).toEqual([]);
  });
});
