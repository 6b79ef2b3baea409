import { setTimeout as pause } from 'node:timers/promises';

/**
 * Codes after which the same work may simply be done again: serialisation failure, deadlock, a unique key taken by another
 * process in the meantime, a table or type created by another process in the meantime.
 */
const PASSING = new Set(['40001', '40P01', '23505', '42P07', '42710', 'SQLITE_BUSY']);
const ATTEMPTS = 10;

/** The result of `work`, done again when another process got in its way. */
export async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !PASSING.has((error as { code?: string }).code ?? '')) throw error;
      await pause(Math.random() * 2 ** attempt * 5);
    }
  }
}
