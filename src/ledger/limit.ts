import { householdOf } from './household.js';

/** Addresses remembered at once; past it the longest known is forgotten. */
const MOST = 50_000;

/**
 * Allows each address `perMinute` acts a minute, as many at once and then evenly. Addresses are held in memory only, and only
 * until their allowance is whole again: nothing is written or logged (R91).
 */
export function createLimit(perMinute: number, clock: () => number = Date.now) {
  const buckets = new Map<string, { left: number; at: number }>();
  const refill = perMinute / 60_000;

  const leftOf = (key: string, now: number): number => {
    const bucket = buckets.get(key);
    return bucket ? Math.min(perMinute, bucket.left + (now - bucket.at) * refill) : perMinute;
  };

  const sweep = (now: number): void => {
    for (const [key] of buckets) if (leftOf(key, now) >= perMinute) buckets.delete(key);
    for (const [key] of buckets) {
      if (buckets.size < MOST) return;
      buckets.delete(key);
    }
  };

  return {
    /** Takes one act; false when there is none left. */
    take(address: string): boolean {
      const now = clock();
      const key = householdOf(address);
      if (!buckets.has(key) && buckets.size >= MOST) sweep(now);
      const left = leftOf(key, now);
      buckets.delete(key);
      buckets.set(key, { left: left < 1 ? left : left - 1, at: now });
      return left >= 1;
    },
    get size() {
      return buckets.size;
    },
  };
}
