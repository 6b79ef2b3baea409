import { i as sha256, r as linkOf, t as canonical } from "./chain.js";
import { t as milliseconds } from "./duration.js";
import { a as find, c as walk, d as createBatcher, i as sitesLacking, l as sequenceOf, n as noticeGrowth, r as openNotices, s as search } from "./notices2.js";
import { n as siteOf } from "./origin.js";
import { t as createVerifier } from "./verifier.js";
import { randomUUID } from "node:crypto";
import { setImmediate, setTimeout } from "node:timers/promises";
import { sql } from "kysely";
// src/ledger/filed.ts
/** User agents keep a choice 400 days at most (R191): whatever a receipt says, its choice has ended by then. */
var LONGEST = 3456e7;
/** Past the year 9999 a date no longer sorts as text. */
var date = (time) => new Date(Math.min(time, Date.UTC(9999, 0))).toISOString();
/**
* What a receipt is filed under that came at this time. That bounds how late the choice may be said to end, and not how early: one that
* waited on a device for months is kept no longer than it told the visitor. R98.
*/
function filedBy({ event, proofRetention, subject }, serverTime) {
	const came = Date.parse(serverTime);
	const claimed = Date.parse(event.validUntil ?? event.time) || came;
	const ends = Math.min(claimed, came + LONGEST);
	const promised = milliseconds(proofRetention.controller?.duration);
	return {
		visitor: subject.id.toLowerCase(),
		ends: date(ends),
		keepUntil: promised === null ? null : date(ends + promised)
	};
}
var NOTHING = {
	visitor: null,
	ends: null,
	keepUntil: null
};
/** What an entry has to be filed under: nothing, unless it holds a receipt. */
function filedUnder({ kind, content, serverTime }) {
	if (kind !== "receipt" || content === null) return NOTHING;
	try {
		return filedBy(JSON.parse(content), serverTime);
	} catch {
		return NOTHING;
	}
}
/** Is a row found, and purged, by what its content says? Else a search misses it, or it is kept too long or not long enough. */
function isFiled(row) {
	const { visitor, ends, keepUntil } = filedUnder(row);
	return row.visitor === visitor && row.ends === ends && row.keepUntil === keepUntil;
}
// src/ledger/grow.ts
/**
* Takes hold of a site's chain. Others wait: on SQLite there is one connection, on Postgres the site's row is locked, and were
* that ever to fail the primary key (site, sequence) lets only one of two take a place.
*/
async function hold(kind, query, site) {
	await query.insertInto("sites").values({
		site,
		sequence: 0,
		link: null,
		serverTime: ""
	}).onConflict((conflict) => conflict.column("site").doNothing()).execute();
	const row = query.selectFrom("sites").selectAll().where("site", "=", site);
	const held = await (kind === "postgres" ? row.forUpdate() : row).executeTakeFirstOrThrow();
	return {
		...held,
		kind,
		sequence: Number(held.sequence)
	};
}
/** The chain is longer by these entries, in this order. Returns the server time they carry. */
async function grow(query, held, growths, now) {
	const clock = now.toISOString();
	const serverTime = clock > held.serverTime ? clock : held.serverTime;
	let { sequence, link } = held;
	const rows = growths.map((growth) => {
		sequence += 1;
		const entry = {
			...growth,
			site: held.site,
			sequence,
			serverTime,
			previous: link
		};
		link = linkOf(entry);
		return {
			...entry,
			...filedUnder(entry),
			link
		};
	});
	const groups = held.kind === "postgres" ? [rows] : rows.map((row) => [row]);
	for (const group of groups) await query.insertInto("entries").values(group).execute();
	await query.updateTable("sites").set({
		sequence,
		link,
		serverTime
	}).where("site", "=", held.site).execute();
	return serverTime;
}
// src/ledger/outcome.ts
var LAPSED = [
	"expired",
	"invalidated",
	"terminated",
	"unknown",
	"requested",
	"deferred"
];
/**
* What a receipt counts as in the figures; null for a choice taken over from elsewhere, which was counted when it was made. What
* counts is each answer that could have been a no, to a purpose or to a service alone; the event's state only tells a
* withdrawal from a refusal. R104.
*/
function outcomeOf({ event, purposes, services }) {
	const { state, method } = event;
	if (LAPSED.includes(state)) return "lapsed";
	if (method === "import") return null;
	const refusable = [...purposes, ...services].filter((item) => item.state !== "exempt");
	const granted = refusable.filter((item) => item.state === "given" || item.state === "renewed");
	if (granted.length === 0) return state === "withdrawn" ? "withdrawn" : "refused";
	return granted.length === refusable.length ? "accepted" : "partial";
}
// src/ledger/retry.ts
/**
* Codes after which the same work may simply be done again: serialisation failure, deadlock, a unique key taken by another
* process in the meantime, a table or type created by another process in the meantime.
*/
var PASSING = /* @__PURE__ */ new Set([
	"40001",
	"40P01",
	"23505",
	"42P07",
	"42710",
	"SQLITE_BUSY"
]);
var ATTEMPTS = 10;
/** The result of `work`, done again when another process got in its way. */
async function retrying(work) {
	for (let attempt = 1;; attempt++) try {
		return await work();
	} catch (error) {
		if (attempt === ATTEMPTS || !PASSING.has(error.code ?? "")) throw error;
		await setTimeout(Math.random() * 2 ** attempt * 5);
	}
}
// src/ledger/append.ts
/** What a receipt brings to the chain. */
function growthOf(receipt) {
	const content = canonical(receipt);
	return {
		kind: "receipt",
		id: receipt.receiptId.toLowerCase(),
		noticeHash: receipt.notice.hash,
		noticeVersion: receipt.notice.version,
		language: receipt.notice.language,
		outcome: outcomeOf(receipt),
		contentHash: sha256(content),
		content
	};
}
/** Adds to one site's chain in one transaction. What is already there is left as it is. */
var append = (database, site, growths, clock) => retrying(() => database.query.transaction().execute(async (query) => {
	const held = await hold(database.kind, query, site);
	const ids = growths.map(({ id }) => id);
	const there = await query.selectFrom("entries").select([
		"id",
		"contentHash",
		"serverTime"
	]).where("id", "in", ids).where("site", "=", site).execute();
	const seen = new Map(there.map(({ id, contentHash, serverTime }) => [id, {
		contentHash,
		serverTime
	}]));
	const added = [];
	for (const growth of growths) {
		if (seen.has(growth.id)) continue;
		seen.set(growth.id, {
			contentHash: growth.contentHash,
			serverTime: ""
		});
		added.push(growth);
	}
	const now = added.length > 0 ? await grow(query, held, added, clock()) : "";
	return growths.map((growth) => {
		const known = seen.get(growth.id);
		if (known.contentHash !== growth.contentHash) return { status: "conflict" };
		return added.includes(growth) ? {
			status: "added",
			serverTime: now
		} : {
			status: "known",
			serverTime: known.serverTime || now
		};
	});
}));
// src/ledger/erase.ts
/** Entries per erasure entry. */
var GROUP = 500;
/** Empties up to one group of a site's entries and records it in the same chain and transaction. Returns how many. */
var eraseGroup = (database, site, reason, which, clock) => retrying(() => database.query.transaction().execute(async (query) => {
	const held = await hold(database.kind, query, site);
	const rows = await query.selectFrom("entries").select("sequence").where("site", "=", site).where(which).where("kind", "=", "receipt").where("content", "is not", null).orderBy("sequence").limit(GROUP).execute();
	if (rows.length === 0) return 0;
	const sequences = rows.map(({ sequence }) => Number(sequence));
	await query.updateTable("entries").set({
		content: null,
		visitor: null,
		ends: null,
		keepUntil: null
	}).where("site", "=", site).where("sequence", "in", sequences).execute();
	const content = canonical({
		reason,
		sequences
	});
	await grow(query, held, [{
		noticeHash: null,
		noticeVersion: null,
		language: null,
		outcome: null,
		kind: "erasure",
		id: randomUUID(),
		content,
		contentHash: sha256(content)
	}], clock());
	return sequences.length;
}));
async function erase(database, reason, which, clock) {
	const sites = await database.query.selectFrom("entries").select("site").distinct().where(which).execute();
	let erased = 0;
	for (const { site } of sites) for (let count = GROUP; count === GROUP; erased += count) count = await eraseGroup(database, site, reason, which, clock);
	if (erased > 0) await database.scrub();
	return erased;
}
/** Nothing is left of this visitor but hashes, dates and counts; the chain still verifies. GDPR 17. Returns the number of receipts emptied. */
var eraseVisitor = (database, visitor, clock) => erase(database, "visitor", (where) => where("visitor", "=", visitor), clock);
/**
* Nothing is kept longer than it may be: not past what the receipt itself promised, nor past `retention` milliseconds after
* its choice ended (null: no such limit). R98, EDPB 05/2020 §107. Returns the number of receipts emptied.
*/
async function purge(database, retention, clock) {
	const now = clock();
	const start = new Date(now.getTime() - (retention ?? Number.POSITIVE_INFINITY));
	const limit = Number.isNaN(start.getTime()) ? "" : start.toISOString();
	return erase(database, "retention", (where) => where.or([where("keepUntil", "<", now.toISOString()), where("ends", "<", limit)]), clock);
}
// src/ledger/figures.ts
/** Counts by day, site, notice version and language. Erased receipts still count: their outcome says nothing of a person. */
async function figures(database, { site, from, to }) {
	const day = sql`substr(${sql.ref("serverTime")}, 1, 10)`;
	const rows = await database.query.selectFrom("entries").select([
		day.as("day"),
		"site",
		"noticeVersion",
		"language",
		"outcome",
		({ fn }) => fn.countAll().as("count")
	]).where("outcome", "is not", null).$if(site !== void 0, (query) => query.where("site", "=", site)).$if(from !== void 0, (query) => query.where("serverTime", ">=", from)).$if(to !== void 0, (query) => query.where("serverTime", "<", to)).groupBy([
		day,
		"site",
		"noticeVersion",
		"language",
		"outcome"
	]).orderBy(day).execute();
	const lines = /* @__PURE__ */ new Map();
	for (const { count, outcome, ...group } of rows) {
		const key = JSON.stringify([
			group.day,
			group.site,
			group.noticeVersion,
			group.language
		]);
		const line = lines.get(key) ?? {
			...group,
			accepted: 0,
			refused: 0,
			partial: 0,
			withdrawn: 0,
			lapsed: 0
		};
		lines.set(key, {
			...line,
			[outcome]: Number(count)
		});
	}
	return [...lines.values()];
}
// src/ledger/moved.ts
/** Notices that stood in a table of their own, which no chain covered, have a place in a chain. What nobody names, or what is not what its name says, stays behind. */
async function moveNotices(database, clock) {
	const { query } = database;
	const hashes = await query.selectFrom("notices").select("hash").execute();
	for (const { hash } of hashes) {
		const row = await query.selectFrom("notices").select("content").where("hash", "=", hash).executeTakeFirst();
		const sites = row && sha256(row.content) === hash ? await sitesLacking(database, hash) : [];
		if (!row || !sites[0]) continue;
		for (const site of sites) await append(database, site, [noticeGrowth(JSON.parse(row.content), row.content)], clock);
		await query.deleteFrom("notices").where("hash", "=", hash).execute();
	}
}
/** What stood in the chain of one site only stands in that of every site whose receipts name it. */
async function shareNotices(database, clock) {
	const hashes = await database.query.selectFrom("entries").select("id").distinct().where("kind", "=", "notice").execute();
	for (const { id } of hashes) for (const site of await sitesLacking(database, id)) {
		const row = await database.query.selectFrom("entries").select("content").where("id", "=", id).executeTakeFirst();
		if (row?.content && sha256(row.content) === id) await append(database, site, [noticeGrowth(JSON.parse(row.content), row.content)], clock);
	}
}
/** Entries are filed under what their content and server time say by the rule of this release, so that it can be verified; earlier ones had others. */
async function fileAnew(database) {
	for await (const entry of walk(database)) {
		if (isFiled(entry)) continue;
		await database.query.updateTable("entries").set(filedUnder(entry)).where("site", "=", entry.site).where("sequence", "=", entry.sequence).where("content", entry.content === null ? "is" : "is not", null).execute();
	}
}
// src/ledger/migrate.ts
/**
* What brings a database from one version to the next. Each may be run twice and by two processes at once: every statement
* says `if not exists`, so no lock is needed that some Postgres-compatible engine lacks. Never change one that was released.
*/
var migrations = [
	async ({ query: { schema } }) => {
		await schema.createTable("sites").ifNotExists().addColumn("site", "text", (column) => column.primaryKey()).addColumn("sequence", "integer", (column) => column.notNull()).addColumn("link", "text").addColumn("serverTime", "text", (column) => column.notNull()).execute();
		await schema.createTable("entries").ifNotExists().addColumn("site", "text", (column) => column.notNull()).addColumn("sequence", "integer", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("id", "text", (column) => column.notNull()).addColumn("serverTime", "text", (column) => column.notNull()).addColumn("previous", "text").addColumn("noticeHash", "text").addColumn("noticeVersion", "text").addColumn("language", "text").addColumn("outcome", "text").addColumn("contentHash", "text", (column) => column.notNull()).addColumn("link", "text", (column) => column.notNull()).addColumn("content", "text").addColumn("visitor", "text").addColumn("ends", "text").addColumn("keepUntil", "text").addPrimaryKeyConstraint("entries_chain", ["site", "sequence"]).execute();
		const index = (name, columns) => schema.createIndex(name).ifNotExists().on("entries").columns(columns);
		await index("entries_id", ["id", "site"]).unique().execute();
		await index("entries_visitor", ["visitor"]).execute();
		await index("entries_time", ["serverTime", "id"]).execute();
		await index("entries_ends", ["ends"]).execute();
		await index("entries_keep", ["keepUntil"]).execute();
		await index("entries_figures", [
			"serverTime",
			"outcome",
			"site",
			"noticeVersion",
			"language"
		]).execute();
		await schema.createTable("notices").ifNotExists().addColumn("hash", "text", (column) => column.primaryKey()).addColumn("content", "text", (column) => column.notNull()).addColumn("storedAt", "text", (column) => column.notNull()).execute();
	},
	async ({ query: { schema } }) => {
		await schema.createIndex("entries_notice").ifNotExists().on("entries").columns(["noticeHash"]).execute();
	},
	async (database, clock) => {
		await moveNotices(database, clock);
		await fileAnew(database);
	},
	async (database, clock) => {
		const { schema } = database.query;
		await schema.createIndex("entries_naming").ifNotExists().on("entries").columns(["noticeHash", "site"]).execute();
		await schema.dropIndex("entries_notice").ifExists().execute();
		await shareNotices(database, clock);
	},
	fileAnew
];
/** The database is at the version of this code. Throws, having touched nothing, when it is of a newer one. */
async function migrate(database, clock = () => /* @__PURE__ */ new Date()) {
	const { query } = database;
	await retrying(() => query.schema.createTable("migrations").ifNotExists().addColumn("version", "integer", (column) => column.primaryKey()).addColumn("appliedAt", "text", (column) => column.notNull()).execute());
	const { version } = await query.selectFrom("migrations").select(sql`coalesce(max(version), 0)`.as("version")).executeTakeFirstOrThrow();
	const current = Number(version);
	if (current > migrations.length) throw new Error(`This ledger was written by a newer release of Placet (schema ${current}). Install that release.`);
	for (const [index, apply] of migrations.entries()) {
		if (index < current) continue;
		await retrying(() => apply(database, clock));
		await query.insertInto("migrations").values({
			version: index + 1,
			appliedAt: clock().toISOString()
		}).onConflict((conflict) => conflict.column("version").doNothing()).execute();
	}
}
// src/ledger/verify.ts
/** The end of each chain as the database has it on record; where that is no number, none is. */
async function endsOf({ query }) {
	const rows = await query.selectFrom("sites").selectAll().execute();
	return new Map(rows.map(({ site, ...end }) => [site, {
		...end,
		sequence: sequenceOf(end.sequence) || 0
	}]));
}
var fault = ({ site, sequence }, reason, message) => ({
	site,
	sequence,
	reason,
	message
});
/**
* Recomputes every chain of the database, with what is added meanwhile: an erasure under way empties entries not read yet, and
* only the entry it adds at the end says why. Each end is compared with the one on record, so that a row cut off or put on there
* shows too; and each row with what it is filed under.
*/
async function verify(database, anchors = []) {
	const verifier = createVerifier(anchors);
	const done = (found) => ({
		ok: !found,
		entries: verifier.count,
		heads: verifier.heads(),
		fault: found
	});
	const atStart = await endsOf(database);
	let ends = atStart;
	let read = 0;
	for await (const row of walk(database)) {
		if (++read % 500 === 0) await setImmediate();
		if (row.sequence > (ends.get(row.site)?.sequence ?? 0)) ends = await endsOf(database);
		const end = ends.get(row.site);
		if (row.sequence > (end?.sequence ?? 0)) return done(fault({
			site: row.site,
			sequence: (end?.sequence ?? 0) + 1
		}, "head", "The entry stands past the recorded end of the chain: it was put in, or the record of the end was altered."));
		const found = verifier.add(row);
		if (found) return done(found);
		if (!isFiled(row)) return done(fault(row, "index", "The entry is filed under another visitor, or other dates, than its content says."));
		if (row.sequence === end?.sequence && (row.link !== end.link || row.serverTime !== end.serverTime)) return done(fault(row, "head", "The last entry is not the one on record as the end of the chain."));
	}
	const reached = new Map(verifier.heads().map(({ site, sequence }) => [site, sequence]));
	for (const [site, { sequence }] of atStart) {
		const last = reached.get(site) ?? 0;
		if (last < sequence) return done(fault({
			site,
			sequence: last + 1
		}, "missing", `Entry ${last + 1} is missing: the chain once reached ${sequence}.`));
	}
	return done(verifier.end());
}
// src/ledger/store.ts
/** A store on an open database, brought to the version of this code first. */
async function createStore(database, clock = () => /* @__PURE__ */ new Date()) {
	await migrate(database, clock);
	const batcher = createBatcher((site, growths) => append(database, site, growths, clock), { weigh: ({ content }) => content?.length ?? 0 });
	const notices = openNotices(database, batcher.add);
	return {
		kind: database.kind,
		add: (receipt, site = siteOf(receipt)) => batcher.add(site, growthOf(receipt)),
		find: (id, site) => find(database, id, site),
		search: (filter, limit, cursor) => search(database, filter, limit, cursor),
		walk: (filter) => walk(database, filter),
		knowsNotice: notices.knows,
		notice: notices.read,
		keepNotice: notices.keep,
		eraseVisitor: (visitor) => eraseVisitor(database, visitor, clock),
		purge: (retention) => purge(database, retention, clock),
		figures: (filter) => figures(database, filter),
		verify: (anchors) => verify(database, anchors),
		ping: async () => void await sql`select 1`.execute(database.query),
		close: async () => {
			await batcher.idle();
			await database.close();
		}
	};
}
export { createStore };
