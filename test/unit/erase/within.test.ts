import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from '../../../src/erase/within.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives what the work gives, and leaves no timer', async () => {
  expect(await within(() => Promise.resolve(1), 2)).toBe(1);
  expect(await within(() => 1, 2)).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('gives the other value when the work throws, rejects or never ends', async () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(await within(denied, 2)).toBe(2);
  expect(await within(() => Promise.reject(new Error('no')), 2)).toBe(2);
  const endless = within(() => new Promise<number>(() => {}), 2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await endless).toBe(2);
});
