/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** Of one figure over all rounds. */
export interface Seen {
  readonly median: number;
  readonly worst: number;
}

const seenIn = (values: readonly number[]): Seen => ({ median: median(values), worst: Math.max(...values) });

/**
 * Measures both in turn, so that what slows the machine slows both; the first rounds warm up and do not count. Gives the
 * median and the worst of each figure.
 */
export async function compare<Figure extends string>(
  rounds: number,
  measure: (placet: boolean) => Promise<Readonly<Record<Figure, number>>>,
  warmUps = 1,
): Promise<Record<Figure, { with: Seen; without: Seen }>> {
  const seen: [Readonly<Record<Figure, number>>, Readonly<Record<Figure, number>>][] = [];
  for (let round = -warmUps; round < rounds; round++) {
    // Each goes first every other time.
    const first = round % 2 === 0;
    const one = await measure(first);
    const other = await measure(!first);
    if (round >= 0) seen.push(first ? [one, other] : [other, one]);
  }
  const all = (figure: Figure, at: 0 | 1): Seen => seenIn(seen.map((pair) => pair[at][figure]));
  const figures = Object.keys(seen[0]![0]) as Figure[];
  return Object.fromEntries(figures.map((figure) => [figure, { with: all(figure, 0), without: all(figure, 1) }])) as never;
}
