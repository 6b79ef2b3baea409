import type { Outcome } from '../entry.js';
import type { Figures } from '../figures.js';

/** Counts of one bar group, or of one line of the table. */
export type Counts = Readonly<Record<Outcome, number>>;

export interface Period {
  /** Its first day, ISO 8601. */
  readonly start: string;
  readonly counts: Counts;
}

export type Grain = 'day' | 'week' | 'month';

const NONE: Counts = { accepted: 0, refused: 0, partial: 0, withdrawn: 0, lapsed: 0 };
const DAY = 86_400_000;

const plus = (a: Counts, b: Counts): Counts => ({
  accepted: a.accepted + b.accepted,
  refused: a.refused + b.refused,
  partial: a.partial + b.partial,
  withdrawn: a.withdrawn + b.withdrawn,
  lapsed: a.lapsed + b.lapsed,
});

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day of the period a day is in; weeks start on Monday. */
export function startOf(day: string, grain: Grain): string {
  if (grain === 'month') return `${day.slice(0, 7)}-01`;
  const time = Date.parse(day);
  return grain === 'day' ? day : iso(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
}

/** So that the chart has about as many groups as a screen can show. */
export function grainOf(from: string, to: string): Grain {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  if (days <= 31) return 'day';
  return days <= 210 ? 'week' : 'month';
}

/** Sums per period, in order. A period without a decision is there, empty: a gap must be seen. */
export function periodsOf(figures: readonly Figures[], grain: Grain): Period[] {
  if (figures.length === 0) return [];
  const sums = new Map<string, Counts>();
  const days = figures.map(({ day }) => day).sort();
  for (let time = Date.parse(days[0]!); time <= Date.parse(days.at(-1)!); time += DAY) sums.set(startOf(iso(time), grain), NONE);
  for (const line of figures) {
    const start = startOf(line.day, grain);
    sums.set(start, plus(sums.get(start) ?? NONE, line));
  }
  return [...sums].map(([start, counts]) => ({ start, counts }));
}

export interface Group {
  readonly site: string;
  readonly noticeVersion: string | null;
  readonly language: string | null;
  readonly counts: Counts;
}

/** Sums per site, notice version and language, the latest version first. */
export function groupsOf(figures: readonly Figures[]): Group[] {
  const sums = new Map<string, Group>();
  for (const line of figures) {
    const { site, noticeVersion, language } = line;
    const key = JSON.stringify([site, noticeVersion, language]);
    sums.set(key, { site, noticeVersion, language, counts: plus(sums.get(key)?.counts ?? NONE, line) });
  }
  return [...sums.values()].sort((a, b) => `${b.noticeVersion}`.localeCompare(`${a.noticeVersion}`) || a.site.localeCompare(b.site));
}

/** Percentages of accepted, refused and partial among the answers to the choice; null when there was none. */
export function shares({ accepted, refused, partial }: Counts): { accepted: number; refused: number; partial: number } | null {
  const all = accepted + refused + partial;
  if (all === 0) return null;
  const share = (count: number) => Math.round((count / all) * 1000) / 10;
  return { accepted: share(accepted), refused: share(refused), partial: share(partial) };
}
