// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import type { Decision } from '../../../src/core/store.js';
import { note, replay } from '../../../src/decision/pending.js';

const config = resolve([], () => {});
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
  await replay(config, now, async (late) => {
    all.push(late);
    note(config, late)();
  });
  return all;
}

describe('a decision whose receipt is not made yet', () => {
  it('is found by a later page, as it was, once', async () => {
    note(config, decision(NOW));
    expect(await found(NOW + 6000)).toEqual([decision(NOW)]);
    expect(await found(NOW + 6000)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('stands apart where the page has a cookie of its own', async () => {
    note(
      resolve([{ cookieName: 'placet-account' }], () => {}),
      decision(NOW),
    );
    expect(await found(NOW + 6000)).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['placet-pending-placet-account']);
  });

  it('is left to the page that decided while that may still be at it, and then taken up if it is still there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const proved = note(config, decision(NOW, 'a'));
    note(config, decision(NOW, 'b'));
    let late: Decision[] | undefined;
    void found(NOW + 4000).then((all) => (late = all));
    await vi.advanceTimersByTimeAsync(999);
    expect(late).toBeUndefined();
    proved();
    await vi.advanceTimersByTimeAsync(2);
    expect(late?.map(({ id }) => id)).toEqual(['b']);
    vi.useRealTimers();
  });

  it('is forgotten when its receipt is made, and no other with it, be it of the same moment', async () => {
    const first = note(config, decision(NOW, 'a'));
    note(config, decision(NOW, 'b'));
    first();
    expect((await found(NOW + 9000)).map(({ id }) => id)).toEqual(['b']);
  });

  it('comes oldest first', async () => {
    for (const time of [NOW, NOW + 1, NOW + 2]) note(config, decision(time));
    expect((await found(NOW + 9000)).map(({ time }) => time - NOW)).toEqual([0, 1, 2]);
  });

  it('stays while it is being proved, and where that fails', async () => {
    for (const id of ['a', 'b']) note(config, decision(NOW, id));
    const seen: number[] = [];
    await replay(config, NOW + 9000, async (late) => {
      seen.push(JSON.parse(localStorage.getItem('placet-pending')!).length);
      if (late.id === 'b') note(config, late)();
    });
    expect(seen).toEqual([2, 2]);
    expect((await found(NOW + 9000)).map(({ id }) => id)).toEqual(['a']);
  });

  it('is kept as long as any choice may stand', async () => {
    note(config, decision(NOW));
    expect(await found(NOW + 399 * 86_400_000)).toHaveLength(1);
    note(config, decision(NOW));
    expect(await found(NOW + 401 * 86_400_000)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('is proved by one tab at a time, where there are locks', async () => {
    note(config, decision(NOW));
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
    note(config, decision(NOW))();
  });

  it('inherits nothing when it comes back', async () => {
    note(config, decision(NOW));
    expect(Object.getPrototypeOf((await found(NOW + 6000))[0])).toBeNull();
  });

  it('costs nothing where storage is denied', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => note(config, decision(NOW))()).not.toThrow();
    expect(await found(NOW)).toEqual([]);
  });
});
