import { afterEach, expect, test, vi } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { readJournal, waiting } from '../../../src/core/journal.js';
import type { Config, Receipt } from '../../../src/types.js';

const memory = { visitor: 'remembered', receipts: [], csv: 'page' };
const page = (config: Config = {}) => ({ config: resolve([config], () => {}), memory });
const receipt = { receiptId: 'r' } as Receipt;

const keep = (items: Record<string, string>): void => {
  const store = { ...items };
  Object.defineProperty(store, 'getItem', { value: (name: string) => items[name] ?? null });
  vi.stubGlobal('localStorage', store);
};
afterEach(() => vi.unstubAllGlobals());

test('what the proof part kept is read at once', () => {
  keep({ 'placet-receipts': JSON.stringify({ visitor: 'v', receipts: [receipt], csv: 'a;b', other: 1 }) });
  expect(readJournal(page())).toMatchObject({ visitor: 'v', receipts: [receipt], csv: 'a;b' });
});

test.each(['', '{', 'null', '[]', '1', '{"visitor":"v"}', '{"receipts":7}'])('damaged (%j), it is what this page remembers', (text) => {
  keep({ 'placet-receipts': text });
  expect(readJournal(page())).toBe(memory);
});

test('older than what this page remembers, because the device took no more, the same', () => {
  keep({ 'placet-receipts': JSON.stringify({ visitor: 'v', receipts: [receipt], csv: 'a;b' }) });
  expect(readJournal({ ...page(), memory: { ...memory, held: false } }).visitor).toBe('v');
  const held = { ...memory, held: true };
  expect(readJournal({ ...page(), memory: held })).toBe(held);
});

test('absent or denied, the same', () => {
  keep({});
  expect(readJournal(page())).toBe(memory);
  vi.stubGlobal('localStorage', undefined);
  expect(readJournal(page())).toBe(memory);
});

test('a page with a cookie of its own reads records of its own', () => {
  keep({ 'placet-receipts': JSON.stringify({ visitor: 'signed-out', receipts: [receipt] }) });
  expect(readJournal(page({ cookieName: 'placet-account' }))).toBe(memory);
  keep({ 'placet-receipts-placet-account': JSON.stringify({ visitor: 'signed-in', receipts: [receipt] }) });
  expect(readJournal(page({ cookieName: 'placet-account' })).visitor).toBe('signed-in');
  expect(readJournal(page())).toBe(memory);
});

const ledger: Config = { receipts: { endpoint: '/r' } };

test.each([
  ['an act without its receipt', { 'placet-pending': '[]' }, {}, true],
  ['an outbox', { 'placet-outbox': '[]' }, ledger, true],
  ['an outbox of a ledger that is no longer named', { 'placet-outbox': '[]' }, {}, false],
  ['what could not be read', { 'placet-outbox-damaged': '[]', 'placet-receipts-damaged': '[]' }, ledger, false],
  ['the outbox of who was signed in', { 'placet-outbox-placet-account': '[]' }, ledger, false],
  ['one’s own, signed in', { 'placet-outbox-placet-account': '[]' }, { ...ledger, cookieName: 'placet-account' }, true],
  ['a history', { 'placet-receipts': '{}', other: '1' }, ledger, false],
] as [string, Record<string, string>, Config, boolean][])('what is waiting: %s', (_, items, config, expected) => {
  keep(items);
  expect(!!waiting(page(config).config)).toBe(expected);
});

test('nothing is waiting where storage is denied', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(!!waiting(page(ledger).config)).toBe(false);
});
