// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import type { Decision } from '../../../src/core/store.js';
import { note, takeLate } from '../../../src/decision/pending.js';

const config = resolve([], () => {});
const NOW = Date.UTC(2026, 10, 23);
const decision = (time: number): Decision => ({
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

describe('a decision whose receipt is not made yet', () => {
  it('stands apart where the page has a cookie of its own', () => {
    note(
      resolve([{ cookieName: 'placet-account' }], () => {}),
      decision(NOW),
    );
    expect(takeLate(config, NOW + 6000)).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['placet-pending-placet-account']);
  });

  it('is found by a later page, as it was, once', () => {
    note(config, decision(NOW));
    expect(takeLate(config, NOW + 6000)).toEqual([decision(NOW)]);
    expect(takeLate(config, NOW + 6000)).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('is left to the page that decided while that may still be at it', () => {
    note(config, decision(NOW));
    expect(takeLate(config, NOW + 4000)).toEqual([]);
    expect(takeLate(config, NOW + 6000)).toHaveLength(1);
  });

  it('is forgotten when its receipt is made, and no other with it', () => {
    const first = note(config, decision(NOW));
    note(config, decision(NOW + 1));
    first();
    expect(takeLate(config, NOW + 9000).map(({ time }) => time)).toEqual([NOW + 1]);
  });

  it('comes oldest first', () => {
    for (const time of [NOW, NOW + 1, NOW + 2]) note(config, decision(time));
    expect(takeLate(config, NOW + 9000).map(({ time }) => time - NOW)).toEqual([0, 1, 2]);
  });

  it.each(['', '{', '7', 'null', '{"time":1}', '"x"'])('is nothing where %j is stored', (stored) => {
    localStorage.setItem('placet-pending', stored);
    expect(takeLate(config, NOW)).toEqual([]);
    note(config, decision(NOW))();
  });

  it('inherits nothing when it comes back', () => {
    note(config, decision(NOW));
    expect(Object.getPrototypeOf(takeLate(config, NOW + 6000)[0])).toBeNull();
  });

  it('costs nothing where storage is denied', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(() => note(config, decision(NOW))()).not.toThrow();
    expect(takeLate(config, NOW)).toEqual([]);
  });
});
