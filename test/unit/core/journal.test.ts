import { afterEach, expect, test, vi } from 'vitest';
import { isWaiting, readJournal } from '../../../src/core/journal.js';
import type { Receipt } from '../../../src/types.js';

const memory = { visitor: 'remembered', receipts: [], csv: 'page' };
const receipt = { receiptId: 'r' } as Receipt;

const keep = (items: Record<string, string>): void => {
  const store = { ...items };
  Object.defineProperty(store, 'getItem', { value: (name: string) => items[name] ?? null });
  vi.stubGlobal('localStorage', store);
};
afterEach(() => vi.unstubAllGlobals());

test('what the proof part kept is read at once', () => {
  keep({ 'placet-receipts': JSON.stringify({ visitor: 'v', receipts: [receipt], csv: 'a;b', other: 1 }) });
  expect(readJournal(memory)).toEqual({ visitor: 'v', receipts: [receipt], csv: 'a;b' });
});

test.each(['', '{', 'null', '[]', '1', '{"visitor":"v"}', '{"receipts":7}'])('damaged (%j), it is what this page remembers', (text) => {
  keep({ 'placet-receipts': text });
  expect(readJournal(memory)).toBe(memory);
});

test('absent or denied, the same', () => {
  keep({});
  expect(readJournal(memory)).toBe(memory);
  vi.stubGlobal('localStorage', undefined);
  expect(readJournal(memory)).toBe(memory);
});

test('an outbox or an act without its receipt is waiting; nothing is where storage is denied', () => {
  keep({ 'placet-receipts': '{}', other: '1' });
  expect(isWaiting()).toBe(false);
  keep({ 'placet-outbox': '[]' });
  expect(isWaiting()).toBe(true);
  keep({ 'placet-pending': '[]' });
  expect(isWaiting()).toBe(true);
  vi.stubGlobal('localStorage', undefined);
  expect(isWaiting()).toBe(false);
});
