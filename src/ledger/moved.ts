import { append } from './append.js';
import { sha256 } from './chain.js';
import type { Database } from './database.js';
import { walk } from './entries.js';
import { filedUnder, isFiled } from './filed.js';
import { noticeGrowth, sitesLacking } from './notices.js';

/** Notices that stood in a table of their own, which no chain covered, have a place in a chain. What nobody names, or what is not what its name says, stays behind. */
export async function moveNotices(database: Database, clock: () => Date): Promise<void> {
  const { query } = database;
  const hashes = await query.selectFrom('notices').select('hash').execute();
  for (const { hash } of hashes) {
    const row = await query.selectFrom('notices').select('content').where('hash', '=', hash).executeTakeFirst();
    const sites = row && sha256(row.content) === hash ? await sitesLacking(database, hash) : [];
    if (!row || !sites[0]) continue;
    for (const site of sites) await append(database, site, [noticeGrowth(JSON.parse(row.content), row.content)], clock);
    await query.deleteFrom('notices').where('hash', '=', hash).execute();
  }
}

/** What stood in the chain of one site only stands in that of every site whose receipts name it. */
export async function shareNotices(database: Database, clock: () => Date): Promise<void> {
  const hashes = await database.query.selectFrom('entries').select('id').distinct().where('kind', '=', 'notice').execute();
  for (const { id } of hashes) {
    for (const site of await sitesLacking(database, id)) {
      const row = await database.query.selectFrom('entries').select('content').where('id', '=', id).executeTakeFirst();
      // What was altered since is no notice: verifying says so.
      if (row?.content && sha256(row.content) === id) {
        await append(database, site, [noticeGrowth(JSON.parse(row.content), row.content)], clock);
      }
    }
  }
}

/** Entries are filed under what their content and server time say by the rule of this release, so that it can be verified; earlier ones had others. */
export async function fileAnew(database: Database): Promise<void> {
  for await (const entry of walk(database)) {
    if (isFiled(entry)) continue;
    await database.query
      .updateTable('entries')
      .set(filedUnder(entry))
      .where('site', '=', entry.site)
      .where('sequence', '=', entry.sequence)
      // Not where it was erased meanwhile.
      .where('content', entry.content === null ? 'is' : 'is not', null)
      .execute();
  }
}
