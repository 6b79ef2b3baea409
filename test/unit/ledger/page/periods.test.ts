import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Figures } from '../../../../src/ledger/figures.js';
import { ANSWERS, barsOf, ceiling } from '../../../../src/ledger/page/bars.js';
import { grainOf, groupsOf, periodsOf, shares, startOf } from '../../../../src/ledger/page/periods.js';

const line = (day: string, counts: Partial<Figures> = {}): Figures => ({
  day, site: 'a.fr', noticeVersion: '1', language: 'fr', accepted: 0, refused: 0, partial: 0, withdrawn: 0, lapsed: 0, ...counts,
}); // biome-ignore format: one line reads best

it('starts weeks on Monday and months on the first', () => {
  expect(startOf('2026-11-22', 'week')).toBe('2026-11-16');
  expect(startOf('2026-11-16', 'week')).toBe('2026-11-16');
  expect(startOf('2026-11-22', 'month')).toBe('2026-11-01');
  expect(startOf('2026-11-22', 'day')).toBe('2026-11-22');
});

it.each([
  ['2026-11-01', '2026-11-30', 'day'],
  ['2026-10-01', '2026-12-01', 'week'],
  ['2025-01-01', '2026-12-01', 'month'],
])('from %s to %s shows by %s', (from, to, grain) => expect(grainOf(from, to)).toBe(grain));

it('adds up lines of one period and shows a day without a decision', () => {
  const periods = periodsOf(
    [line('2026-11-03', { accepted: 2 }), line('2026-11-01', { refused: 1 }), line('2026-11-03', { refused: 4, language: 'en' })],
    'day',
  );
  expect(periods.map(({ start, counts }) => [start, counts.accepted, counts.refused])).toEqual([
    ['2026-11-01', 0, 1],
    ['2026-11-02', 0, 0],
    ['2026-11-03', 2, 4],
  ]);
  expect(periodsOf([], 'day')).toEqual([]);
});

it('loses no decision in any grain', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const lines = fc.array(
    fc.tuple(day, fc.nat(50), fc.nat(50)).map(([at, accepted, refused]) => line(at, { accepted, refused })),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(lines, fc.constantFrom('day', 'week', 'month'), (figures, grain) => {
      const sum = (items: readonly { accepted: number; refused: number }[]) =>
        items.reduce((all, { accepted, refused }) => all + accepted * 1000 + refused, 0);
      const periods = periodsOf(figures, grain as 'day');
      expect(sum(periods.map(({ counts }) => counts))).toBe(sum(figures));
      expect(periods.map(({ start }) => start)).toEqual([...new Set(periods.map(({ start }) => start))].sort());
    }),
  );
});

it('groups by site, version and language, the latest version first', () => {
  const groups = groupsOf([
    line('2026-11-01', { accepted: 1 }),
    line('2026-11-02', { accepted: 2 }),
    line('2026-11-02', { noticeVersion: '2', refused: 3 }),
  ]);
  expect(groups.map(({ noticeVersion, counts }) => [noticeVersion, counts.accepted, counts.refused])).toEqual([
    ['2', 0, 3],
    ['1', 3, 0],
  ]);
});

it('takes shares among answers to the choice, not of withdrawals', () => {
  const { accepted, refused, partial } = shares({ ...line(''), accepted: 1, refused: 2, withdrawn: 50 })!;
  expect([accepted, refused, partial]).toEqual([33.3, 66.7, 0]);
  expect(shares({ ...line(''), withdrawn: 5 })).toBeNull();
});

it.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [7, 10],
  [10, 10],
  [11, 20],
  [480, 500],
  [501, 1000],
])('rounds the scale from %d up to %d', (value, top) => expect(ceiling(value)).toBe(top));

it('draws every answer of a period side by side, to one scale, inside the frame', () => {
  const counts = fc.record({ accepted: fc.nat(1e6), refused: fc.nat(1e6), partial: fc.nat(1e6) });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 40 }), (list) => {
      const groups = barsOf(
        list.map((each, index) => ({ start: `${index}`, counts: { ...line(''), ...each } })),
        900,
        200,
      );
      for (const group of groups) expect(group.map(({ answer }) => answer)).toEqual([...ANSWERS]);
      const bars = groups.flat();
      const tallest = bars.reduce((a, b) => (a.count >= b.count ? a : b));
      for (const bar of bars) {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(900.001);
        expect(bar.y + bar.height).toBeCloseTo(200);
        expect(bar.height).toBeLessThanOrEqual(200);
        if (tallest.count > 0) expect(bar.height * tallest.count).toBeCloseTo(tallest.height * bar.count, 3);
      }
    }),
  );
});
