import { beforeEach, expect, test } from 'vitest';
import { snapshot } from '../../../src/core/choice.js';
import { createStore, type Store } from '../../../src/core/store.js';
import type { Receipt } from '../../../src/types.js';
import { DAY, NOW, ready, saved, service } from './samples.js';

let store: Store;
beforeEach(() => {
  store = createStore(ready({ services: [service('measure')] }), () => {});
});

const entry = (granted: boolean) => ({ category: '', granted, material: '0' });

test('before any answer everything but the essential is denied', () => {
  expect(snapshot(store)).toEqual({
    state: 'unknown',
    categories: { essential: true, preferences: false, statistics: false, marketing: false },
    services: { measure: false },
    decidedAt: null,
    expiresAt: null,
    noticeVersion: null,
    language: null,
    visitorId: null,
  });
});

test('after one it says what was answered, when, until when and how', () => {
  store.saved.value = saved({ statistics: entry(true), marketing: entry(false) }, { noticeVersion: 'v2', language: 'en' });
  store.memory.visitor = 'visitor';
  expect(snapshot(store)).toEqual({
    state: 'given',
    categories: { essential: true, preferences: false, statistics: true, marketing: false },
    services: { measure: true },
    decidedAt: new Date(NOW - DAY).toISOString(),
    expiresAt: new Date(NOW + 100 * DAY).toISOString(),
    noticeVersion: 'v2',
    language: 'en',
    visitorId: 'visitor',
  });
});

test('the four other states', () => {
  store.saved.value = saved({ statistics: entry(false) });
  expect(snapshot(store).state).toBe('refused');
  store.invalidated.value = ['statistics'];
  expect(snapshot(store).state).toBe('invalidated');
  store.invalidated.value = [];
  store.saved.value = null;
  expect(snapshot(store).state).toBe('unknown');
  store.memory.receipts.push({} as Receipt);
  expect(snapshot(store).state).toBe('expired');
});

test('it is a snapshot: later answers do not change it, and nobody can', () => {
  const before = snapshot(store);
  store.saved.value = saved({ statistics: entry(true) });
  expect(before.categories.statistics).toBe(false);
  expect([before, before.categories, before.services].every(Object.isFrozen)).toBe(true);
});
