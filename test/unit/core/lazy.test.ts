import { expect, test } from 'vitest';
import { lazy } from '../../../src/core/lazy.js';

test('loads when first asked, and once', async () => {
  let loads = 0;
  const part = lazy(async () => ++loads);
  expect(loads).toBe(0);
  expect(await Promise.all([part(), part()])).toEqual([1, 1]);
  expect(await part()).toBe(1);
});

test('what could not be loaded is tried again at the next asking, not before', async () => {
  let loads = 0;
  const part = lazy(async () => {
    if (++loads === 1) throw new Error('offline');
    return loads;
  });
  await expect(part()).rejects.toThrow('offline');
  expect(loads).toBe(1);
  expect(await part()).toBe(2);
});
