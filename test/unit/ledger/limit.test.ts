import { expect, it } from 'vitest';
import { createLimit } from '../../../src/ledger/limit.js';

const setUp = (perMinute: number) => {
  let now = 0;
  return { limit: createLimit(perMinute, () => now), pass: (milliseconds: number) => void (now += milliseconds) };
};

it('lets through as many as allowed at once, then evenly', () => {
  const { limit, pass } = setUp(3);
  expect([1, 2, 3, 4].map(() => limit.take('192.0.2.1'))).toEqual([true, true, true, false]);
  pass(19_000);
  expect(limit.take('192.0.2.1')).toBe(false);
  pass(1000);
  expect(limit.take('192.0.2.1')).toBe(true);
  expect(limit.take('192.0.2.1')).toBe(false);
});

it('never saves up more than a minute’s worth', () => {
  const { limit, pass } = setUp(2);
  pass(3_600_000);
  expect([1, 2, 3].map(() => limit.take('192.0.2.1'))).toEqual([true, true, false]);
});

it('counts each address for itself, and a household of IPv6 as one', () => {
  const { limit } = setUp(1);
  expect(limit.take('192.0.2.1')).toBe(true);
  expect(limit.take('192.0.2.2')).toBe(true);
  expect(limit.take('2001:db8:1:2:aaaa::1')).toBe(true);
  expect(limit.take('2001:db8:1:2:bbbb::2')).toBe(false);
  expect(limit.take('::ffff:192.0.2.3')).toBe(true);
  expect(limit.take('::ffff:192.0.2.4')).toBe(true);
});

it.each([
  ['2001:db8::1', '2001:db8::2'],
  ['2001:db8::1', '2001:db8:0:0:1::'],
  ['2001:db8::1', '2001:0DB8:0000:0000:aaaa:bbbb:cccc:dddd'],
  ['2001:db8:1::', '2001:db8:1:0::9'],
  ['fe80::1%eth0', 'fe80::2%eth1'],
  ['::1', '::2'],
  ['192.0.2.3', '::ffff:192.0.2.3'],
  ['192.0.2.3', '0:0:0:0:0:FFFF:192.0.2.3'],
  ['192.0.2.3:40001', '192.0.2.3:40002'],
  ['192.0.2.3', '192.0.2.3:40001'],
  ['192.0.2.3', '[::ffff:192.0.2.3]:40001'],
  ['2001:db8::1', '[2001:db8::2]'],
  ['[2001:db8::1]:40001', '[2001:db8::2]:40002'],
])('gives %s and %s one allowance', (one, other) => {
  const { limit } = setUp(1);
  expect([limit.take(one), limit.take(other)]).toEqual([true, false]);
});

it.each([
  ['2001:db8::1', '2001:db8:0:1::1'],
  ['2001:db8::1', '2001:db8:1::1'],
  ['::ffff:c000:203', '::ffff:c000:204'],
  ['64:ff9b::192.0.2.3', '::ffff:192.0.2.3'],
  ['192.0.2.3:40001', '192.0.2.4:40001'],
  ['[2001:db8:1::1]:40001', '[2001:db8:2::1]:40001'],
])('gives %s and %s one each', (one, other) => {
  const { limit } = setUp(1);
  expect([limit.take(one), limit.take(other)]).toEqual([true, true]);
});

it('forgets addresses rather than grow without end', () => {
  const { limit } = setUp(1);
  for (let i = 0; i < 50_100; i++) limit.take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
  expect(limit.size).toBeLessThanOrEqual(50_000);
});
