import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPurging } from '../../../src/ledger/purging.js';

const DAY = 86_400_000;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('purges at once and once a day, by the policy, until it is stopped', async () => {
  const purge = vi.fn(async () => 2);
  const log = vi.fn();
  const stop = keepPurging({ purge }, 7 * DAY, log);
  await vi.advanceTimersByTimeAsync(2 * DAY);
  expect(purge.mock.calls).toEqual([[7 * DAY], [7 * DAY], [7 * DAY]]);
  expect(log).toHaveBeenCalledWith('purged', { receipts: 2 });
  await stop();
  await vi.advanceTimersByTimeAsync(2 * DAY);
  expect(purge).toHaveBeenCalledTimes(3);
});

it('has stopped only when the purge under way is done', async () => {
  let finish = (_: number): void => {};
  const stop = keepPurging({ purge: () => new Promise((resolve) => (finish = resolve)) }, null, () => {});
  let hasStopped = false;
  const stopped = stop().then(() => (hasStopped = true));
  await vi.advanceTimersByTimeAsync(1000);
  expect(hasStopped).toBe(false);
  finish(0);
  await stopped;
  expect(hasStopped).toBe(true);
});

it('says by its kind alone that a purge failed, and goes on', async () => {
  const log = vi.fn();
  const purge = vi.fn(() => Promise.reject(Object.assign(new Error('visitor 7'), { code: 'SQLITE_FULL' })));
  const stop = keepPurging({ purge }, null, log);
  await vi.advanceTimersByTimeAsync(DAY);
  expect(log.mock.calls).toEqual([
    ['failure', { kind: 'SQLITE_FULL' }],
    ['failure', { kind: 'SQLITE_FULL' }],
  ]);
  await stop();
});
