import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry, Saved } from '../../../src/core/codec.js';
import { resolve } from '../../../src/core/config.js';
import { createStore, type Store } from '../../../src/core/store.js';
import { startWatch, whenGranted } from '../../../src/core/watch.js';

let store: Store;
let heard: string[];

const choose = (...granted: string[]): void => {
  const entries = Object.fromEntries(
    ['statistics', 'marketing'].map((id): [string, Entry] => [id, { category: '', granted: granted.includes(id), material: '0' }]),
  );
  store.saved.value = { decidedAt: 0, expiresAt: 1, declared: '', noticeVersion: '', language: 'fr', entries } satisfies Saved;
};

beforeEach(() => {
  store = createStore(
    resolve([], () => {}),
    () => {},
  );
  heard = [];
});

const up = (): (() => void) => {
  heard.push('up');
  return () => void heard.push('down');
};

test('calls at each grant, and cleans up at each withdrawal', () => {
  startWatch(store, 'statistics', up);
  expect(heard).toEqual([]);
  choose('statistics');
  choose('statistics', 'marketing');
  choose('marketing');
  choose('statistics');
  expect(heard).toEqual(['up', 'down', 'up']);
});

test('calls at once where it is granted already; essential always is, the unknown never', () => {
  choose('statistics');
  startWatch(store, 'statistics', up);
  startWatch(store, 'essential', up);
  startWatch(store, 'unheard-of', up);
  expect(heard).toEqual(['up', 'up']);
});

test('stopping cleans up, once, and nothing is called after it', () => {
  const stop = startWatch(store, 'statistics', up);
  choose('statistics');
  stop();
  stop();
  choose();
  choose('statistics');
  expect(heard).toEqual(['up', 'down']);
});

test('what a withdrawal has undone runs no more; what was not undone, or in another name, does', () => {
  store.ran.add('statistics').add('measure').add('marketing');
  const stop = startWatch(store, 'statistics', up);
  startWatch(store, 'statistics', up);
  startWatch(store, 'marketing', () => {});
  choose('statistics', 'marketing');
  stop();
  expect([...store.ran], 'a watch that ends takes nothing back').toEqual(['statistics', 'measure', 'marketing']);
  choose();
  expect([...store.ran]).toEqual(['measure', 'marketing']);
});

test('a callback or clean-up that throws is reported and stops no other', () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  startWatch(store, 'statistics', () => {
    throw new Error('up');
  });
  startWatch(store, 'statistics', () => () => {
    throw new Error('down');
  });
  startWatch(store, 'statistics', up);
  choose('statistics');
  choose();
  expect(heard).toEqual(['up', 'down']);
  expect(reported.mock.calls.map(([error]) => (error as Error).message)).toEqual(['up', 'down']);
  vi.unstubAllGlobals();
});

test('a clean-up that throws has undone nothing', () => {
  vi.stubGlobal('reportError', vi.fn());
  store.ran.add('statistics');
  startWatch(store, 'statistics', () => () => {
    throw new Error('down');
  });
  choose('statistics');
  choose();
  expect([...store.ran]).toEqual(['statistics']);
  vi.unstubAllGlobals();
});

test('a watch stopped by another one during the same change is not called', () => {
  let stop = (): void => {};
  startWatch(store, 'statistics', () => stop());
  stop = startWatch(store, 'statistics', up);
  choose('statistics');
  expect(heard).toEqual([]);
});

test('`when` resolves at the grant, or rejects with the reason of its signal', async () => {
  const soon = whenGranted(store, 'statistics');
  const given = new AbortController();
  const never = whenGranted(store, 'marketing', { signal: given.signal });
  const tooLate = whenGranted(store, 'marketing', { signal: AbortSignal.abort('before') });
  given.abort('given up');
  choose('statistics');
  await expect(soon).resolves.toBeUndefined();
  await expect(never).rejects.toBe('given up');
  await expect(tooLate).rejects.toBe('before');
});

test('`when` follows nothing once it has resolved or been given up', async () => {
  const listening = vi.spyOn(store.saved, 'subscribe');
  const given = new AbortController();
  const never = whenGranted(store, 'marketing', { signal: given.signal });
  given.abort('given up');
  await expect(never).rejects.toBe('given up');
  const granted = vi.spyOn(store, 'granted');
  const soon = whenGranted(store, 'statistics');
  choose('statistics');
  await soon;
  granted.mockClear();
  choose('statistics', 'marketing');
  expect(listening).toHaveBeenCalledTimes(2);
  expect(granted).not.toHaveBeenCalled();
});
