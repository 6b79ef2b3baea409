// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { config, cookie, DAY, granted, later, leave, NOW, put, run, seen, settled, stored } from './stage.js';

const prerendering = (now: boolean): void => void Object.defineProperty(document, 'prerendering', { value: now, configurable: true });
beforeEach(() => prerendering(false));

test('a returning visitor is answered at once, and fetches nothing', async () => {
  stored({ statistics: true });
  const placet = run();
  expect(granted(placet)).toEqual(['statistics', 'measure']);
  await settled();
  expect(seen.fetched).toEqual([]);
});

test('the same once late settings have come, and not before', async () => {
  stored({ statistics: true });
  const { promise, resolve } = later<readonly unknown[]>();
  const placet = run({}, {}, promise);
  await settled();
  expect(granted(placet)).toEqual([]);
  resolve([config]);
  await settled();
  expect(granted(placet)).toEqual(['statistics', 'measure']);
  expect(seen.fetched).toEqual([]);
});

test('the same when a page made ready in advance is come to', async () => {
  stored({ statistics: true });
  prerendering(true);
  const placet = run();
  await settled();
  expect(granted(placet)).toEqual([]);
  prerendering(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(granted(placet)).toEqual(['statistics', 'measure']);
  expect(seen.fetched).toEqual([]);
});

test('settings that do not come leave everything denied and unasked, and are reported', async () => {
  stored({ statistics: true });
  for (const late of [Promise.reject(new Error('offline')), Promise.resolve(false as const)]) {
    const placet = run({}, {}, late);
    await settled();
    expect(granted(placet)).toEqual([]);
    expect(seen.fetched).toEqual([]);
    expect(seen.reported.splice(0)).toEqual(['config-missing']);
    leave();
  }
});

test.each([
  ['button', 1],
  ['link', 0],
] as const)('a button to reopen stands where late settings want it: %s', async (reopen, buttons) => {
  const { promise, resolve } = later<readonly unknown[]>();
  run({}, {}, promise);
  await settled();
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(0);
  resolve([{ ui: { reopen } }]);
  await settled();
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(buttons);
});

test('late settings without an interface: no button, and nothing is drawn', async () => {
  run({}, {}, Promise.resolve([{ ui: false }]));
  await settled();
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(0);
  expect(seen.fetched).toEqual([]);
});

test('a visitor who has not chosen is asked; nothing else is fetched', async () => {
  run();
  await settled();
  expect(seen.fetched).toEqual(['ui']);
});

test('past its end a choice grants nothing, on a page left open, cookies refused or not (R46)', async () => {
  for (const refused of [false, true]) {
    if (refused) vi.spyOn(document, 'cookie', 'get').mockReturnValue('');
    vi.setSystemTime(NOW);
    const placet = run({ ...config, duration: 'P1D' });
    let cleaned = 0;
    placet.watch('statistics', () => () => void (cleaned += 1));
    await placet.acceptAll();
    await vi.advanceTimersByTimeAsync(DAY - 60_000);
    expect(placet.granted('statistics')).toBe(true);
    await vi.advanceTimersByTimeAsync(120_000);
    await settled();
    expect(granted(placet)).toEqual([]);
    expect(cleaned).toBe(1);
    expect(placet.choice.state).toBe('expired');
    expect(seen.recorded.map(({ reason }) => reason)).toEqual(['api', 'expiry']);
    seen.recorded.length = 0;
    leave();
    localStorage.clear();
  }
});

test('the end is put on record once, without an interface too, and not when the cookie is merely gone', async () => {
  const bare = { ...config, ui: false } as const;
  const placet = run(bare);
  await placet.acceptAll();
  leave();
  put('');
  run(bare);
  await settled();
  expect(seen.recorded.map(({ reason }) => reason)).toEqual(['api']);
  leave();
  vi.setSystemTime(NOW + 183 * DAY);
  for (let page = 0; page < 2; page++) {
    expect(run(bare).choice.state).toBe('expired');
    await settled();
    expect(seen.recorded.map(({ reason }) => reason)).toEqual(['api', 'expiry']);
    leave();
  }
});

test('what comes after `destroy` is undone as it comes, and asks nothing', async () => {
  const { promise, resolve } = later<readonly unknown[]>();
  const placet = run({}, {}, promise);
  placet.destroy();
  resolve([{ services: [] }]);
  await settled();
  expect(document.querySelectorAll('placet-reopen')).toHaveLength(0);
});

test('a deciding part that cannot be had: an act rejects, nothing is granted, and the next one tries again', async () => {
  let broken = true;
  const real = await import('../../../src/decision/index.js');
  const placet = run(config, { decision: async () => (broken ? Promise.reject(new Error('offline')) : real) });
  await expect(placet.acceptAll()).rejects.toThrow('offline');
  expect(granted(placet)).toEqual([]);
  expect(cookie()).toBe('');
  broken = false;
  await placet.acceptAll();
  expect(granted(placet)).toContain('statistics');
});

test('what earlier pages left does not reach the page as an error when it cannot be finished', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  localStorage.setItem('placet-outbox', '{}');
  stored({ statistics: true });
  run({ ...config, receipts: { endpoint: '/ledger' } }, { proof: () => Promise.reject(new Error('offline')) });
  await settled();
  await new Promise(setImmediate);
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(seen.reported).toEqual(['proof-missing']);
});
