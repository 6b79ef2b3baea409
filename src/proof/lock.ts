/** Longer than any of our turns at the storage. Milliseconds. */
const PATIENCE = 2000;

/**
 * Runs `work` while no other tab runs work of this name. Where there are no locks, or none comes in `patience`
 * milliseconds, it runs all the same: a receipt is worth more than its neatness.
 */
export async function alone<T>(name: string, work: () => T | Promise<T>, patience: number = PATIENCE): Promise<T> {
  let begun = false;
  try {
    const signal = patience < Infinity ? AbortSignal.timeout(patience) : undefined;
    return (await navigator.locks.request(name, { signal }, () => {
      begun = true;
      return work();
    })) as T;
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}
