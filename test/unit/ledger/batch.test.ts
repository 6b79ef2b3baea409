import { expect, it } from 'vitest';
import { BUSY, createBatcher } from '../../../src/ledger/batch.js';

function setUp(size = 3, most = 100) {
  const groups: [string, readonly number[]][] = [];
  const waiting: (() => void)[] = [];
  const write = async (key: string, items: readonly number[]) => {
    groups.push([key, items]);
    await new Promise<void>((go) => waiting.push(go));
    if (items.includes(13)) throw new Error('unlucky');
    return items.map((item) => item * 2);
  };
  const go = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { groups, go, batcher: createBatcher(write, { size, most }) };
}

it('writes at once when nothing is being written, and groups what comes meanwhile', async () => {
  const { batcher, groups, go } = setUp();
  const results = Promise.all([1, 2, 3, 4, 5].map((item) => batcher.add('a', item)));
  expect(groups).toEqual([['a', [1, 2, 3].slice(0, 1)]]);
  for (let i = 0; i < 4; i++) await go();
  expect(await results).toEqual([2, 4, 6, 8, 10]);
  expect(groups.map(([, items]) => items)).toEqual([[1], [2, 3, 4], [5]]);
});

it('keeps the groups of one key one after the other, and keys apart', async () => {
  const { batcher, groups, go } = setUp();
  const results = Promise.all([batcher.add('a', 1), batcher.add('b', 2), batcher.add('a', 3)]);
  expect(groups.map(([key]) => key)).toEqual(['a', 'b']);
  for (let i = 0; i < 4; i++) await go();
  expect(await results).toEqual([2, 4, 6]);
});

it('tells everyone in a group that failed, and goes on', async () => {
  const { batcher, go } = setUp();
  const [first, second, third] = [batcher.add('a', 1), batcher.add('a', 13), batcher.add('a', 3)];
  const outcome = Promise.allSettled([first, second, third]);
  for (let i = 0; i < 3; i++) await go();
  expect((await outcome).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  const after = batcher.add('a', 4);
  await go();
  expect(await after).toBe(8);
});

it('turns away what would wait behind too many', async () => {
  const { batcher, go } = setUp(3, 2);
  const kept = [batcher.add('a', 1), batcher.add('a', 2)];
  await expect(batcher.add('a', 3)).rejects.toThrow(BUSY);
  await go();
  await go();
  await Promise.all(kept);
  const again = batcher.add('a', 3);
  await go();
  expect(await again).toBe(6);
});

it('turns away what would weigh too much with all that waits, and takes it when that is written', async () => {
  const waiting: (() => void)[] = [];
  const write = (_: string, items: readonly string[]) => new Promise<readonly string[]>((go) => waiting.push(() => go(items)));
  const batcher = createBatcher(write, { weigh: (text) => text.length, heaviest: 10 });
  const kept = [batcher.add('a', 'four'), batcher.add('b', 'sixsix')];
  await expect(batcher.add('a', 'x')).rejects.toThrow(BUSY);
  for (const go of waiting.splice(0)) go();
  expect(await Promise.all(kept)).toEqual(['four', 'sixsix']);
  await batcher.idle();
  const again = batcher.add('a', 'tenletters');
  waiting.shift()!();
  expect(await again).toBe('tenletters');
});

it('is idle when everything is written', async () => {
  const { batcher, groups, go } = setUp();
  void batcher.add('a', 1);
  void batcher.add('a', 2);
  const idle = batcher.idle();
  await go();
  await go();
  await idle;
  expect(groups.flatMap(([, items]) => items)).toEqual([1, 2]);
});
