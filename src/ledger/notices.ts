import { canonical, sha256 } from './chain.js';
import type { Database } from './database.js';

export type Kept = 'added' | 'known' | 'mismatch' | 'unnamed';

/** What visitors were shown, each text once, under its own hash, and only what a receipt names. R87, R90. */
export function openNotices({ query }: Database, clock: () => Date) {
  /** Notices are never taken out, so what was there once is there still. */
  const seen = new Set<string>();

  const read = async (hash: string): Promise<string | null> => {
    const row = await query.selectFrom('notices').select('content').where('hash', '=', hash).executeTakeFirst();
    return row?.content ?? null;
  };

  const knows = async (hash: string): Promise<boolean> => {
    if (seen.has(hash)) return true;
    const row = await query.selectFrom('notices').select('hash').where('hash', '=', hash).executeTakeFirst();
    if (row && seen.size < 10_000) seen.add(hash);
    return row !== undefined;
  };

  const keep = async (hash: string, notice: unknown): Promise<Kept> => {
    const content = canonical(notice);
    if (sha256(content) !== hash) return 'mismatch';
    if (await knows(hash)) return 'known';
    const named = await query.selectFrom('entries').select('sequence').where('noticeHash', '=', hash).limit(1).executeTakeFirst();
    if (!named) return 'unnamed';
    await query
      .insertInto('notices')
      .values({ hash, content, storedAt: clock().toISOString() })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
    return 'added';
  };

  return { read, knows, keep };
}
