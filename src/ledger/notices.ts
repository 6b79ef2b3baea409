import type { Notice } from '../proof/notice.js';
import type { Added } from './append.js';
import { canonical, sha256 } from './chain.js';
import type { Database } from './database.js';
import type { Growth } from './grow.js';

export type Kept = 'added' | 'known' | 'mismatch' | 'unnamed';

/** What stands under this hash is no longer what hashes to it. */
export const ALTERED = 'notice-altered';

/** What a notice brings to the chain: its hash, which receipts name it by, is that of its content. */
export const noticeGrowth = ({ version, language }: Pick<Notice, 'version' | 'language'>, content: string): Growth => {
  const hash = sha256(content);
  return { kind: 'notice', id: hash, noticeHash: null, noticeVersion: version, language, outcome: null, contentHash: hash, content };
};

/** The sites whose receipts name a notice that their own chain has not: each proves what its visitors were shown by itself. */
export async function sitesLacking({ query }: Pick<Database, 'query'>, hash: string): Promise<string[]> {
  const rows = await query
    .selectFrom('sites')
    .select('site')
    .where(({ exists, not, selectFrom }) => {
      const within = selectFrom('entries').select('id').whereRef('entries.site', '=', 'sites.site');
      return exists(within.where('noticeHash', '=', hash)).and(not(exists(within.where('id', '=', hash).where('kind', '=', 'notice'))));
    })
    .orderBy('site')
    .execute();
  return rows.map(({ site }) => site);
}

/** What visitors were shown, each text once, under its own hash, and only what a receipt names. R87, R90. */
export function openNotices({ query }: Pick<Database, 'query'>, add: (site: string, growth: Growth) => Promise<Added>) {
  /** By site. Notices are never taken out, so what was there once is there still. */
  const seen = new Set<string>();
  const kept = (hash: string) => query.selectFrom('entries').where('id', '=', hash).where('kind', '=', 'notice').orderBy('site');

  /** Null when it is not there. Rejects with `ALTERED` as the message rather than give what was never shown. */
  const read = async (hash: string): Promise<string | null> => {
    const row = await kept(hash).select('content').executeTakeFirst();
    if (!row) return null;
    if (row.content === null || sha256(row.content) !== hash) throw new Error(ALTERED);
    return row.content;
  };

  const knows = async (site: string, hash: string): Promise<boolean> => {
    const key = `${site} ${hash}`;
    if (seen.has(key)) return true;
    const row = await kept(hash).where('site', '=', site).select('id').executeTakeFirst();
    if (row && seen.size < 10_000) seen.add(key);
    return row !== undefined;
  };

  const keep = async (hash: string, notice: Notice): Promise<Kept> => {
    const content = canonical(notice);
    if (sha256(content) !== hash) return 'mismatch';
    const sites = await sitesLacking({ query }, hash);
    if (!sites[0]) return (await kept(hash).select('id').executeTakeFirst()) ? 'known' : 'unnamed';
    const added = await Promise.all(sites.map((site) => add(site, noticeGrowth(notice, content))));
    return added.some(({ status }) => status === 'added') ? 'added' : 'known';
  };

  return { read, knows, keep };
}
