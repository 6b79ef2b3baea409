// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Parts } from '../../../src/parts.js';
import type { Config, Placet } from '../../../src/types.js';
import { config, granted, later, leave, run, seen, settled, stored } from '../consent/stage.js';

const offline = (): Promise<never> => Promise.reject(new Error('offline'));
const never = (): Promise<never> => new Promise(() => {});
const pending = (): string | null => localStorage.getItem('placet-pending');
const unerased = (): string | null => localStorage.getItem('placet-pending-erase');

let reload: ReturnType<typeof vi.fn>;
beforeEach(() => {
  reload = vi.fn();
  vi.spyOn(location, 'reload').mockImplementation(reload as () => void);
});

/** A page on which a script of `measure` has run. */
async function ran(change: Partial<Parts> = {}, settings: Config = config): Promise<Placet> {
  stored({ statistics: true, marketing: true }, settings);
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.service = 'measure';
  document.body.append(script);
  const placet = run(settings, change);
  await vi.advanceTimersByTimeAsync(100);
  return placet;
}

test.each<[string, Partial<Parts>, string[]]>([
  ['neither part', { proof: offline, erase: offline }, ['erase-missing', 'proof-missing']],
  ['no proof', { proof: offline }, ['proof-missing']],
  ['no erasing', { erase: offline }, ['erase-missing']],
])('a withdrawal that can fetch %s denies, resolves, says so and still leaves', async (_, change, codes) => {
  const placet = await ran(change);
  const done = await placet.withdraw('statistics');
  expect(granted(placet)).toEqual(['marketing', 'video']);
  expect(done).toMatchObject({ blocked: ['statistics', 'measure'], running: ['measure'] });
  expect(done.receipt === null).toBe('proof' in change);
  expect([...seen.reported].sort()).toEqual(codes);
  await vi.advanceTimersByTimeAsync(9000);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('parts that never answer hold nothing up either', async () => {
  const placet = await ran({ proof: never, erase: never, ui: never });
  void placet.withdraw('statistics');
  await vi.advanceTimersByTimeAsync(9000);
  expect(granted(placet)).toEqual(['marketing', 'video']);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('accepted again before the reload, the page stays', async () => {
  const placet = await ran();
  await placet.withdraw('statistics');
  await vi.advanceTimersByTimeAsync(2000);
  await placet.choose({ statistics: true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reload).not.toHaveBeenCalled();
  await placet.withdraw('statistics');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reload, 'and goes at the next withdrawal').toHaveBeenCalledTimes(1);
});

test('a page whose manager was ended is not reloaded', async () => {
  const placet = await ran();
  await placet.withdraw();
  placet.destroy();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reload).not.toHaveBeenCalled();
});

test('a watch on the category does not stand for what a service of it runs; one on the service does', async () => {
  for (const [id, times] of [
    ['statistics', 1],
    ['measure', 0],
  ] as const) {
    reload.mockClear();
    const placet = await ran();
    placet.watch(id, () => () => {});
    await placet.withdraw('statistics');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reload, id).toHaveBeenCalledTimes(times);
    leave();
    document.body.replaceChildren();
  }
});

test('what could not be erased is erased by a later page, and noted until its second look', async () => {
  const placet = await ran({ erase: offline }, { ...config, reload: 'never' });
  await placet.withdraw('statistics');
  expect(JSON.parse(unerased()!)).toEqual(['measure']);
  leave();

  run(config, { erase: offline });
  await settled();
  expect(JSON.parse(unerased()!), 'not yet').toEqual(['measure']);
  leave();

  const { promise, resolve } = later<[]>();
  const erase = vi.fn(async () => ({ erased: [], leftover: [], settled: promise }));
  run(config, { erase: async () => ({ version: '', erase }) });
  await settled();
  const [services, kept, hadRun] = erase.mock.calls[0] as unknown as [{ id: string }[], { id: string }[], (id: string) => boolean];
  expect(services.map(({ id }) => id)).toEqual(['measure']);
  expect(kept.map(({ id }) => id)).toEqual(['placet', 'video']);
  expect(hadRun('measure')).toBe(true);
  expect(unerased()).not.toBeNull();
  resolve([]);
  await settled();
  expect(unerased()).toBeNull();
  leave();
  run();
  await settled();
  expect(seen.fetched).toEqual([]);
});

test('what was granted again, or is declared no more, is not erased later', async () => {
  stored({ statistics: true });
  localStorage.setItem('placet-pending-erase', JSON.stringify(['measure', 'gone', null, 7]));
  run();
  await settled();
  expect(seen.erased).toEqual([]);
  expect(unerased()).toBeNull();
});

test('a first refusal notes nothing: nothing had run', async () => {
  const noted = vi.spyOn(Storage.prototype, 'setItem');
  const placet = run();
  await placet.rejectAll();
  expect(noted.mock.calls.map(([key]) => key)).not.toContain('placet-pending-erase');
  expect(seen.erased, 'yet what an earlier release left goes').toEqual([['measure', 'video']]);
});

test('a receipt that could not be made is made by a later page, under the id it was given', async () => {
  const placet = run(config, { proof: offline });
  expect(await placet.acceptAll()).toBeNull();
  expect(granted(placet)).toContain('statistics');
  const [{ id }] = JSON.parse(pending()!);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  leave();
  vi.advanceTimersByTime(6000);
  run();
  await settled();
  expect(seen.recorded.map((act) => [act.id, act.action])).toEqual([[id, 'accept-all']]);
  expect(pending()).toBeNull();
});

test('listeners hear of a withdrawal once, with what it denied', async () => {
  const placet = await ran();
  seen.events.length = 0;
  await placet.withdraw('statistics');
  const denied = ['statistics', 'measure'];
  expect(seen.events).toEqual([
    { name: 'change', reason: 'api', granted: [], denied },
    { name: 'decision', reason: 'api', granted: [], denied },
    { name: 'receipt' },
  ]);
});
