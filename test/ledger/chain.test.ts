import { existsSync, readFileSync } from 'node:fs';
import { sql, type Transaction } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { canonical, sha256 } from '../../src/ledger/chain.js';
import type { Database, EntryRow, Tables } from '../../src/ledger/database.js';
import type { Entry } from '../../src/ledger/entry.js';
import { ALTERED } from '../../src/ledger/notices.js';
import { openDatabase } from '../../src/ledger/open.js';
import { createStore, type Store } from '../../src/ledger/store.js';
import { verify } from '../../src/ledger/verify.js';
import { NOTICE, NOTICE_HASH, sample } from '../unit/ledger/sample.js';
import { onBoth, type Place } from './backend.js';
import { meanwhile } from './meanwhile.js';

const SITE = 'www.exemple.fr';
const DAY = 86_400_000;
/** As an erasure leaves it. */
const EMPTIED = 'content = null, visitor = null, ends = null, "keepUntil" = null';

onBoth((backend) => {
  let place: Place;
  let database: Database;
  let store: Store;
  let now: number;

  const all = async (): Promise<Entry[]> => {
    const entries: Entry[] = [];
    for await (const entry of store.walk()) entries.push(entry);
    return entries;
  };
  const fill = async (count: number, visitor?: string) => {
    for (let index = 0; index < count; index++) await store.add(sample({ visitor }));
  };

  /** One row touched behind the ledger's back. */
  const touch = (statement: string) => sql.raw(statement).execute(database.query);

  beforeEach(async () => {
    now = Date.UTC(2026, 10, 22);
    place = backend.place();
    database = await openDatabase(place);
    store = await createStore(database, () => new Date(now++));
  });
  afterEach(() => store.close());

  it('puts each receipt once, in a chain per site that verifies', async () => {
    for (const host of ['a.fr', 'b.fr', 'A.fr']) await store.add(sample({ host }));
    const entries = await all();
    expect(entries.map(({ site, sequence }) => [site, sequence])).toEqual([
      ['a.fr', 1],
      ['a.fr', 2],
      ['b.fr', 1],
    ]);
    expect(entries[1]!.previous).toBe(entries[0]!.link);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 3, fault: null });
  });

  it('keeps the receipt as it came, to the last character', async () => {
    const receipt = sample({ host: 'accent.fr' });
    const odd = { ...receipt, notice: { ...receipt.notice, id: '“é\u0000\n🍪'.normalize() } };
    const { sealed } = await import('../unit/ledger/sample.js');
    await store.add(sealed(odd));
    expect(JSON.parse((await store.find(odd.receiptId))!.content!)).toEqual(sealed(odd));
    expect((await store.verify()).ok).toBe(true);
  });

  it('acknowledges a duplicate with the time of the first, and refuses another receipt under the same id', async () => {
    const receipt = sample();
    const first = await store.add(receipt);
    expect(first.status).toBe('added');
    expect(await store.add(receipt)).toEqual({ ...first, status: 'known' });
    expect(await store.add(sample({ id: receipt.receiptId }))).toEqual({ status: 'conflict' });
    expect(await all()).toHaveLength(1);
  });

  it('takes duplicates that come at once for one', async () => {
    const receipt = sample();
    const statuses = await Promise.all([receipt, receipt, receipt, sample({ id: receipt.receiptId })].map((each) => store.add(each)));
    expect(statuses.map(({ status }) => status).sort()).toEqual(['added', 'conflict', 'known', 'known']);
    expect(await all()).toHaveLength(1);
  });

  it('takes receipts in any order and dates them by its own clock', async () => {
    await store.add(sample({ time: '2026-11-22T10:00:00.000Z' }));
    const late = await store.add(sample({ time: '2026-01-01T10:00:00.000Z' }));
    expect(late).toMatchObject({ status: 'added', serverTime: expect.stringMatching(/^2026-11-22/) });
  });

  it('never lets its own clock run back', async () => {
    await store.add(sample());
    now -= 3_600_000;
    await store.add(sample());
    const [first, second] = await all();
    expect(second!.serverTime >= first!.serverTime).toBe(true);
    expect((await store.verify()).ok).toBe(true);
  });

  it('loses and forks nothing when hundreds come at once', async () => {
    const receipts = Array.from({ length: 600 }, (_, index) => sample({ host: ['a.fr', 'b.fr', 'c.fr'][index % 3] }));
    const added = await Promise.all(receipts.map((receipt) => store.add(receipt)));
    expect(added.every(({ status }) => status === 'added')).toBe(true);
    expect(new Set((await all()).map(({ id }) => id))).toEqual(new Set(receipts.map(({ receiptId }) => receiptId)));
    expect(await store.verify()).toMatchObject({ ok: true, entries: 600 });
  });

  it('erases a visitor and nobody else; the chain still verifies and says what was done', async () => {
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
    await fill(2, one);
    await fill(1, other);
    await store.add(sample({ visitor: one, host: 'b.fr' }));
    const replayed = sample({ visitor: one });
    await store.add(replayed);

    expect(await store.eraseVisitor(one)).toBe(4);
    const entries = await all();
    expect(JSON.stringify(entries)).not.toContain(one);
    expect(JSON.stringify(entries)).toContain(other);
    expect(entries.filter(({ kind }) => kind === 'erasure').map(({ content }) => JSON.parse(content!))).toEqual([
      { reason: 'visitor', sequences: [1] },
      { reason: 'visitor', sequences: [1, 2, 4] },
    ]);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 7 });
    expect((await store.search({ visitor: one }, 10)).entries).toEqual([]);
    expect(await store.eraseVisitor(one)).toBe(0);
    // Sent once more by a device that had not heard: acknowledged, and not back.
    expect((await store.add(replayed)).status).toBe('known');
    expect(JSON.stringify(await all())).not.toContain(one);
  });

  it('leaves nothing of the erased in the files, where files are its own', async () => {
    const visitor = crypto.randomUUID();
    await fill(30, visitor);
    const bytes = () =>
      ['', '-wal'].map((end) => place.file + end).flatMap((file) => (existsSync(file) ? [readFileSync(file, 'latin1')] : []));
    if (place.file) expect(bytes().join('')).toContain(visitor);
    await store.eraseVisitor(visitor);
    expect(place.file ? bytes().join('') : '').not.toContain(visitor);
    expect((await store.verify()).ok).toBe(true);
  });

  it('keeps counting what was erased, by outcome only', async () => {
    const visitor = crypto.randomUUID();
    await fill(2, visitor);
    const before = await store.figures({});
    await store.eraseVisitor(visitor);
    expect(await store.figures({})).toEqual(before);
  });

  it('empties more than one group of entries at a time', async () => {
    const visitor = crypto.randomUUID();
    await Promise.all(Array.from({ length: 1203 }, () => store.add(sample({ visitor }))));
    expect(await store.eraseVisitor(visitor)).toBe(1203);
    expect((await all()).filter(({ kind }) => kind === 'erasure')).toHaveLength(3);
    expect((await store.verify()).ok).toBe(true);
  });

  it('purges what each receipt promised and what the policy says, and nothing before', async () => {
    const ends = '2026-12-01T00:00:00.000Z';
    await store.add(sample({ validUntil: ends, keep: 'P30D' }));
    await store.add(sample({ validUntil: ends, keep: null }));
    now = Date.parse('2026-12-30T00:00:00Z');
    expect(await store.purge(null)).toBe(0);
    now += 2 * DAY;
    expect(await store.purge(null)).toBe(1);
    expect(await store.purge(60 * DAY)).toBe(0);
    now = Date.parse('2027-02-01T00:00:00Z');
    expect(await store.purge(60 * DAY)).toBe(1);
    expect((await all()).map(({ content }) => content && JSON.parse(content).reason)).toEqual([null, null, 'retention', 'retention']);
    expect((await store.verify()).ok).toBe(true);
  });

  it('keeps a receipt that came late no longer than it promised, and brings over one that was to be kept longer', async () => {
    const late = { time: '2025-06-01T00:00:00.000Z', keep: 'P30D' };
    await store.add(sample({ ...late, validUntil: '2025-12-01T00:00:00.000Z' }));
    await store.add(sample({ ...late, validUntil: null }));
    await store.add(sample({ ...late, validUntil: '2026-12-01T00:00:00.000Z' }));
    const filed = () => database.query.selectFrom('entries').select(['ends', 'keepUntil']).orderBy('sequence').execute();
    const due = [
      { ends: '2025-12-01T00:00:00.000Z', keepUntil: '2025-12-31T00:00:00.000Z' },
      { ends: '2025-06-01T00:00:00.000Z', keepUntil: '2025-07-01T00:00:00.000Z' },
      { ends: '2026-12-01T00:00:00.000Z', keepUntil: '2026-12-31T00:00:00.000Z' },
    ];
    expect(await filed()).toEqual(due);
    // As an earlier release counted: from the day it came.
    await touch(`update entries set ends = "serverTime", "keepUntil" = '2026-12-22T00:00:00.000Z' where sequence < 3`);
    await touch(`delete from migrations where version > 4`);
    const again = await createStore(database, () => new Date(now++));
    expect(await filed()).toEqual(due);
    expect((await again.verify()).ok).toBe(true);
    expect(await again.purge(null)).toBe(2);
    expect((await again.verify()).ok).toBe(true);
  });

  it('does not believe a receipt that claims to hold for ever', async () => {
    await store.add(sample({ validUntil: '9999-01-01T00:00:00.000Z', keep: 'P9999Y' }));
    now += 402 * DAY;
    expect(await store.purge(DAY)).toBe(1);
  });

  it('keeps a notice only under its own hash, once', async () => {
    expect(await store.knowsNotice('www.exemple.fr', NOTICE_HASH)).toBe(false);
    expect(await store.keepNotice(NOTICE_HASH, { ...NOTICE, language: 'en' })).toBe('mismatch');
    expect(await store.notice(NOTICE_HASH)).toBeNull();
    expect(await store.keepNotice(NOTICE_HASH, NOTICE)).toBe('unnamed');
    await store.add(sample());
    expect(await store.keepNotice(NOTICE_HASH, NOTICE)).toBe('added');
    expect(await store.keepNotice(NOTICE_HASH, NOTICE)).toBe('known');
    expect(JSON.parse((await store.notice(NOTICE_HASH))!)).toEqual(NOTICE);
    expect(await store.knowsNotice('www.exemple.fr', NOTICE_HASH)).toBe(true);
    expect((await all()).map(({ kind, id }) => [kind, id])).toEqual([
      ['receipt', expect.anything()],
      ['notice', NOTICE_HASH],
    ]);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 2 });
  });

  it('keeps a notice in the chain of each site whose receipts name it, and of no other', async () => {
    await store.add(sample({ host: 'a.fr' }));
    await store.add(sample({ host: 'b.fr' }));
    await store.add(sample({ host: 'autre.fr', notice: sha256('autre') }));
    expect(await store.keepNotice(NOTICE_HASH, NOTICE)).toBe('added');
    await store.add(sample({ host: 'c.fr' }));
    expect(await store.knowsNotice('b.fr', NOTICE_HASH)).toBe(true);
    expect(await store.knowsNotice('c.fr', NOTICE_HASH)).toBe(false);
    expect(await store.keepNotice(NOTICE_HASH, NOTICE)).toBe('added');
    expect(await store.knowsNotice('c.fr', NOTICE_HASH)).toBe(true);
    expect(await store.keepNotice(NOTICE_HASH, NOTICE)).toBe('known');
    expect((await all()).filter(({ kind }) => kind === 'notice').map(({ site, id }) => [site, id])).toEqual(
      ['a.fr', 'b.fr', 'c.fr'].map((site) => [site, NOTICE_HASH]),
    );
    expect(await store.verify()).toMatchObject({ ok: true, entries: 7 });
  });

  it('keeps a notice once that comes from several at the same time', async () => {
    await store.add(sample());
    const kept = await Promise.all([1, 2, 3].map(() => store.keepNotice(NOTICE_HASH, NOTICE)));
    expect(kept.sort()).toEqual(['added', 'known', 'known']);
    expect(await all()).toHaveLength(2);
  });

  it('does not show for a notice what is not what its hash names', async () => {
    await store.add(sample());
    await store.keepNotice(NOTICE_HASH, NOTICE);
    await touch(`update entries set content = replace(content, 'Tout refuser', 'Plus tard') where kind = 'notice'`);
    await expect(store.notice(NOTICE_HASH)).rejects.toThrow(ALTERED);
    await touch(`update entries set content = null where kind = 'notice'`);
    await expect(store.notice(NOTICE_HASH)).rejects.toThrow(ALTERED);
  });

  it('finds by visitor and by time, page by page, the newest first', async () => {
    const visitor = crypto.randomUUID();
    await fill(5, visitor);
    await fill(3);
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.search({ visitor }, 2, cursor);
      ids.push(...page.entries.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    const mine = (await all()).filter(({ content }) => content!.includes(visitor)).map(({ id }) => id);
    expect(ids).toEqual(mine.reverse());
    const [, , third] = await all();
    expect((await store.search({ from: third!.serverTime }, 50)).entries).toHaveLength(6);
    expect((await store.search({ to: third!.serverTime }, 50)).entries).toHaveLength(2);
  });

  it('loses and repeats no receipt between pages while others come in', async () => {
    now = Date.UTC(2026, 10, 22);
    await Promise.all(Array.from({ length: 30 }, () => store.add(sample())));
    const before = (await all()).map(({ id }) => id);
    const first = await store.search({}, 20);
    await fill(10);
    const rest = await store.search({}, 20, first.next!);
    expect([...first.entries, ...rest.entries].map(({ id }) => id).sort()).toEqual(before.sort());
  });

  it('counts a choice taken over from elsewhere nowhere, and keeps it', async () => {
    await store.add(sample({ method: 'import' }));
    expect(await store.figures({})).toEqual([]);
    expect((await store.search({}, 10)).entries).toHaveLength(1);
  });

  it('finds and erases a visitor however the id is spelt', async () => {
    const id = 'ABCDEF01-2345-4678-9ABC-DEF012345678';
    await store.add(sample({ visitor: id, id: id.replace('ABC', 'FFF') }));
    await store.add(sample({ visitor: id.toLowerCase() }));
    expect((await store.verify()).ok).toBe(true);
    expect((await store.search({ visitor: id.toLowerCase() }, 10)).entries).toHaveLength(2);
    expect(await store.add(sample({ id: id.replace('ABC', 'FFF').toLowerCase() }))).toEqual({ status: 'conflict' });
    expect(await store.eraseVisitor(id.toLowerCase())).toBe(2);
    expect((await store.verify()).ok).toBe(true);
  });

  it('counts refusals beside acceptances, by day, notice and language', async () => {
    await store.add(sample({ statistics: 'given', marketing: 'given' }));
    await store.add(sample({ statistics: 'refused', marketing: 'refused', state: 'refused' }));
    await store.add(sample({ statistics: 'refused', marketing: 'refused', state: 'refused' }));
    await store.add(sample({ language: 'en', version: null }));
    now += DAY;
    await store.add(sample({ statistics: 'withdrawn', marketing: 'withdrawn', state: 'withdrawn' }));
    const none = { accepted: 0, refused: 0, partial: 0, withdrawn: 0, lapsed: 0, site: SITE };
    const figures = await store.figures({});
    expect(figures).toHaveLength(3);
    expect(figures).toEqual(
      expect.arrayContaining([
        { ...none, day: '2026-11-22', noticeVersion: '2026-11-01', language: 'fr', accepted: 1, refused: 2 },
        { ...none, day: '2026-11-22', noticeVersion: null, language: 'en', partial: 1 },
        { ...none, day: '2026-11-23', noticeVersion: '2026-11-01', language: 'fr', withdrawn: 1 },
      ]),
    );
    expect(await store.figures({ from: '2026-11-23T00:00:00.000Z' })).toHaveLength(1);
  });

  const at = async () => {
    const { fault } = await store.verify();
    return fault && [fault.site, fault.sequence, fault.reason];
  };

  it.each([
    ['a deleted row', [`delete from entries where sequence = 3`], 3, 'missing'],
    ['the first row deleted', [`delete from entries where sequence = 1`], 1, 'missing'],
    ['the last row deleted', [`delete from entries where sequence = 6`], 6, 'missing'],
    ['all rows deleted', [`delete from entries`], 1, 'missing'],
    ['an altered receipt', [`update entries set content = replace(content, 'Firefox', 'Chrome') where sequence = 2`], 2, 'content'],
    ['a turned outcome', [`update entries set outcome = 'accepted' where sequence = 4`], 4, 'altered'],
    ['another date', [`update entries set "serverTime" = '2026-01-01T00:00:00.000Z' where sequence = 4`], 4, 'altered'],
    ['a receipt hidden from its visitor', [`update entries set visitor = null where sequence = 2`], 2, 'index'],
    ['a receipt filed under another visitor', [`update entries set visitor = 'b' where sequence = 2`], 2, 'index'],
    ['a receipt hidden from the purge by policy', [`update entries set ends = '2099-01-01T00:00:00.000Z' where sequence = 2`], 2, 'index'],
    [
      'a receipt hidden from the purge it promised',
      [`update entries set "keepUntil" = '2099-01-01T00:00:00.000Z' where sequence = 2`],
      2,
      'index',
    ],
    ['a receipt made to be purged', [`update entries set "keepUntil" = '2020-01-01T00:00:00.000Z' where sequence = 2`], 2, 'index'],
    ['a receipt said to be under another notice', [`update entries set "noticeHash" = 'sha256-x' where sequence = 2`], 2, 'altered'],
    ['a receipt emptied in silence', [`update entries set ${EMPTIED} where sequence = 2`], 2, 'unrecorded'],
    ['a visitor left beside what was emptied', [`update entries set content = null where sequence = 2`], 2, 'index'],
    [
      'an altered notice',
      [`update entries set content = replace(content, 'Tout refuser', 'Plus tard') where kind = 'notice'`],
      6,
      'notice',
    ],
    ['a notice taken out', [`delete from entries where kind = 'notice'`], 6, 'missing'],
    ['a notice emptied', [`update entries set content = null where kind = 'notice'`], 6, 'unrecorded'],
    ['a notice under another name', [`update entries set id = 'sha256-x' where kind = 'notice'`], 6, 'altered'],
    [
      'two rows exchanged',
      [
        `update entries set sequence = 99 where sequence = 2`,
        `update entries set sequence = 2 where sequence = 3`,
        `update entries set sequence = 3 where sequence = 99`,
      ],
      2,
      'altered',
    ],
    [
      'a row put in at the end',
      [
        `insert into entries select site, 7, kind, 'f0000000-0000-4000-8000-000000000000', "serverTime", link, "noticeHash", "noticeVersion", language, outcome, "contentHash", link, content, visitor, ends, "keepUntil" from entries where sequence = 6`,
      ],
      7,
      'head',
    ],
    [
      'a row put in under a new site',
      [
        `insert into entries select 'autre.fr', 1, kind, 'f0000000-0000-4000-8000-000000000000', "serverTime", link, "noticeHash", "noticeVersion", language, outcome, "contentHash", link, content, visitor, ends, "keepUntil" from entries where sequence = 5`,
      ],
      1,
      'head',
    ],
    [
      'a row put in before all others',
      [
        `insert into entries select '', 0, kind, 'f0000000-0000-4000-8000-000000000000', "serverTime", link, "noticeHash", "noticeVersion", language, outcome, "contentHash", link, content, visitor, ends, "keepUntil" from entries where sequence = 5`,
      ],
      0,
      'order',
    ],
    ['the end of the chain rewritten', [`update sites set link = 'sha256-x'`], 6, 'head'],
    ['the end of the chain dated ahead', [`update sites set "serverTime" = '2099-01-01T00:00:00.000Z'`], 6, 'head'],
    ['the end of the chain cut with its record', [`delete from entries where sequence = 6`, `update sites set sequence = 5`], 5, 'head'],
  ])('finds and places %s', async (_, statements, sequence, reason) => {
    await fill(5);
    await store.keepNotice(NOTICE_HASH, NOTICE);
    expect(await at()).toBeNull();
    for (const statement of statements) await touch(statement);
    expect((await at())?.slice(1)).toEqual([sequence, reason]);
  });

  it('lets no column of any row be altered, and no row be taken out', async () => {
    const visitor = crypto.randomUUID();
    await store.add(sample({ keep: 'P30D' }));
    await fill(1, visitor);
    await store.keepNotice(NOTICE_HASH, NOTICE);
    await store.eraseVisitor(visitor);
    await store.add(sample({ host: 'b.fr' }));

    /** What is found when this was done, which is then undone. */
    const faultAfter = async (act: (query: Transaction<Tables>) => Promise<unknown>) => {
      let found: unknown;
      const undone = database.query.transaction().execute(async (query) => {
        await act(query);
        found = (await verify({ ...database, query })).fault;
        throw new Error('undo');
      });
      await expect(undone).rejects.toThrow('undo');
      return found;
    };
    for (const table of ['entries', 'sites'] as const) {
      for (const row of (await database.query.selectFrom(table).selectAll().execute()) as EntryRow[]) {
        const where = sql`site = ${row.site} and sequence = ${row.sequence}`;
        expect(await faultAfter((query) => sql`delete from ${sql.table(table)} where ${where}`.execute(query))).not.toBeNull();
        for (const [column, value] of Object.entries(row)) {
          const other = column === 'sequence' ? 77 : `${value ?? ''}x`;
          const act = (query: Transaction<Tables>) =>
            sql`update ${sql.table(table)} set ${sql.ref(column)} = ${other} where ${where}`.execute(query);
          expect(await faultAfter(act), `${table}.${column} of entry ${row.sequence}`).not.toBeNull();
        }
      }
    }
    expect((await store.verify()).ok).toBe(true);
  });

  it('finds a row put in between two with every number moved up', async () => {
    await fill(5);
    await touch(`update entries set sequence = sequence + 100 where sequence > 2`);
    await touch(`update entries set sequence = sequence - 99 where sequence > 100`);
    await touch(
      `insert into entries select site, 3, kind, 'f0000000-0000-4000-8000-000000000000', "serverTime", previous, "noticeHash", "noticeVersion", language, outcome, "contentHash", link, content, visitor, ends, "keepUntil" from entries where sequence = 2`,
    );
    await touch(`update sites set sequence = 6`);
    expect(await at()).toEqual([SITE, 3, 'altered']);
  });

  it('verifies up to where it stood while others write', async () => {
    await fill(50);
    const writing = Promise.all(Array.from({ length: 200 }, () => store.add(sample())));
    const checked = await store.verify();
    await writing;
    expect(checked.ok).toBe(true);
    expect((await store.verify()).entries).toBe(250);
  });

  it('verifies while another erases, and explains what is emptied meanwhile', async () => {
    const visitor = crypto.randomUUID();
    await Promise.all(Array.from({ length: 1000 }, (_, index) => store.add(sample({ visitor: index % 2 ? visitor : undefined }))));
    expect(await verify(meanwhile(database, 1, () => store.eraseVisitor(visitor)))).toMatchObject({ ok: true, entries: 1001, fault: null });
  });

  it('verifies while a purge empties what was read and what was not', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => store.add(sample({ validUntil: null }))));
    now += 2 * DAY;
    expect(await verify(meanwhile(database, 3, () => store.purge(DAY)))).toMatchObject({ ok: true, entries: 1002, fault: null });
  });

  it('still finds what is emptied without a word while it verifies', async () => {
    await Promise.all(Array.from({ length: 600 }, () => store.add(sample())));
    const empty = () => touch(`update entries set ${EMPTIED} where sequence = 555`);
    expect((await verify(meanwhile(database, 1, empty))).fault).toMatchObject({ sequence: 555, reason: 'unrecorded' });
  });

  it('is brought up to date twice without harm, and not by an older release', async () => {
    await fill(1);
    const again = await createStore(database);
    expect((await again.verify()).entries).toBe(1);
    await touch(`insert into migrations values (999, 'later')`);
    await expect(createStore(database)).rejects.toThrow(/newer release/);
  });

  it('brings a ledger of the first schema up to this one', async () => {
    await fill(3);
    await store.add(sample({ host: 'b.fr' }));
    await touch(`drop index entries_naming`);
    await touch(`delete from migrations where version > 1`);
    // Then notices stood by themselves, and dates were counted from the moment before.
    const content = canonical(NOTICE);
    const forged = canonical({ ...NOTICE, version: 'forged' });
    const stored = [NOTICE_HASH, sha256('x')].map((hash, index) => ({ hash, content: [content, forged][index]!, storedAt: '' }));
    await database.query.insertInto('notices').values(stored).execute();
    await touch(`update entries set ends = '2026-11-21T23:59:59.999Z', "keepUntil" = null`);
    const again = await createStore(database);
    expect(await again.verify()).toMatchObject({ ok: true, entries: 6 });
    expect(await again.notice(NOTICE_HASH)).toBe(content);
    expect(await again.keepNotice(NOTICE_HASH, NOTICE)).toBe('known');
    expect(await database.query.selectFrom('notices').select('hash').execute()).toEqual([{ hash: sha256('x') }]);
    await expect(touch(`create index entries_naming on entries ("noticeHash", site)`)).rejects.toThrow(/already exists/);
    await expect(touch(`drop index entries_notice`)).rejects.toThrow(/no such index|does not exist/);
  });

  it('brings notices that stood in the chain of one site to every site that names them', async () => {
    await store.add(sample({ host: 'a.fr' }));
    await store.keepNotice(NOTICE_HASH, NOTICE);
    await store.add(sample({ host: 'b.fr' }));
    await touch(`delete from migrations where version > 3`);
    const again = await createStore(database);
    expect(await again.knowsNotice('b.fr', NOTICE_HASH)).toBe(true);
    expect(await again.verify()).toMatchObject({ ok: true, entries: 4 });
    expect((await createStore(database)).kind).toBe(again.kind);
    expect(await all()).toHaveLength(4);
  });

  it('is set up by several at once', async () => {
    const place = backend.place();
    const databases = backend.name === 'SQLite' ? [await openDatabase(place)] : await Promise.all([1, 2, 3].map(() => openDatabase(place)));
    const stores = await Promise.all(databases.map((each) => createStore(each)));
    await Promise.all(stores.map((each) => each.add(sample())));
    expect((await stores[0]!.verify()).entries).toBe(stores.length);
    await Promise.all(stores.map((each) => each.close()));
  });
});
