import { i as sha256, t as canonical } from "./chain.js";
// src/ledger/batch.ts
/** The queue is full: come back later. */
var BUSY = "ledger-busy";
/**
* Groups what arrives while the last group is being written, so that one commit to disk serves them all. Groups of one key
* are written one after the other; a group that fails fails for all in it.
*/
function createBatcher(write, { size = 200, most = 1e4, weigh = () => 0, heaviest = 64e6 } = {}) {
	const queues = /* @__PURE__ */ new Map();
	const running = /* @__PURE__ */ new Set();
	let waiting = 0;
	let weight = 0;
	async function drain(key, queue) {
		while (queue.length > 0) {
			const group = queue.splice(0, size);
			try {
				const results = await write(key, group.map(({ item }) => item));
				for (const [index, { resolve }] of group.entries()) resolve(results[index]);
			} catch (error) {
				for (const { reject } of group) reject(error);
			}
			waiting -= group.length;
			for (const { item } of group) weight -= weigh(item);
		}
		queues.delete(key);
	}
	return {
		/** Resolves once the item is written. Rejects with `BUSY` as the message when too much waits. */
		add(key, item) {
			const heavier = weight + weigh(item);
			if (waiting >= most || heavier > heaviest) return Promise.reject(/* @__PURE__ */ new Error(BUSY));
			waiting += 1;
			weight = heavier;
			return new Promise((resolve, reject) => {
				const queue = queues.get(key);
				if (queue) return void queue.push({
					item,
					resolve,
					reject
				});
				const begun = [{
					item,
					resolve,
					reject
				}];
				queues.set(key, begun);
				const work = drain(key, begun).finally(() => running.delete(work));
				running.add(work);
			});
		},
		/** Resolves when nothing is left to write. */
		async idle() {
			while (running.size > 0) await Promise.all(running);
		}
	};
}
// src/ledger/sequence.ts
/** A row's number, which some engines give as text; NaN for what is none, as SQLite lets anybody write into that column. */
function sequenceOf(value) {
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return Number.isInteger(number) ? number : NaN;
}
// src/ledger/entries.ts
/** Rows to read at a time when all are wanted: enough to be quick, few enough to stay small in memory. */
var CHUNK = 200;
var COLUMNS = [
	"site",
	"sequence",
	"kind",
	"id",
	"serverTime",
	"previous",
	"noticeHash",
	"noticeVersion",
	"language",
	"outcome",
	"contentHash",
	"link",
	"content"
];
var narrow = (rows, { site, visitor, from, to }) => rows.$if(site !== void 0, (query) => query.where("site", "=", site)).$if(visitor !== void 0, (query) => query.where("visitor", "=", visitor)).$if(from !== void 0, (query) => query.where("serverTime", ">=", from)).$if(to !== void 0, (query) => query.where("serverTime", "<", to));
var select = (database) => database.query.selectFrom("entries").select([
	...COLUMNS,
	"visitor",
	"ends",
	"keepUntil"
]);
var tidy = (row) => ({
	...row,
	sequence: sequenceOf(row.sequence)
});
var encode = (row) => Buffer.from(JSON.stringify([row.serverTime, row.id])).toString("base64url");
/** The place a cursor names; null for anything that is not one of ours. */
function decode(cursor) {
	try {
		const place = JSON.parse(Buffer.from(cursor, "base64url").toString());
		return Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === "string") ? place : null;
	} catch {
		return null;
	}
}
var isCursor = (cursor) => decode(cursor) !== null;
/** The receipt with this id, oldest first where two sites hold one; null when unknown. */
async function find(database, id, site) {
	const row = await narrow(select(database), { site }).where("id", "=", id).where("kind", "=", "receipt").orderBy("serverTime").executeTakeFirst();
	return row ? tidy(row) : null;
}
/** One page of receipts by the time they came, the newest first. */
async function search(database, filter, limit, cursor) {
	const place = cursor === void 0 ? null : decode(cursor);
	const rows = await narrow(select(database), filter).where("kind", "=", "receipt").$if(place !== null, (query) => query.where((where) => where(where.refTuple("serverTime", "id"), "<", where.tuple(...place)))).orderBy("serverTime", "desc").orderBy("id", "desc").limit(limit + 1).execute();
	const entries = rows.slice(0, limit).map(tidy);
	return {
		entries,
		next: rows.length > limit ? encode(entries.at(-1)) : null
	};
}
/** Every entry in the order of the chains, a few at a time, whatever their number. */
async function* walk(database, filter = {}) {
	let last = null;
	for (;;) {
		const rows = await narrow(select(database), filter).$if(last !== null, (query) => query.where((where) => filter.site ? where("sequence", ">", last.sequence) : where(where.refTuple("site", "sequence"), ">", where.tuple(last.site, last.sequence)))).orderBy("site").orderBy("sequence").limit(CHUNK).execute();
		for (const row of rows) yield tidy(row);
		if (rows.length < CHUNK) return;
		last = rows.at(-1);
	}
}
// src/ledger/notices.ts
/** What stands under this hash is no longer what hashes to it. */
var ALTERED = "notice-altered";
/** What a notice brings to the chain: its hash, which receipts name it by, is that of its content. */
var noticeGrowth = ({ version, language }, content) => {
	const hash = sha256(content);
	return {
		kind: "notice",
		id: hash,
		noticeHash: null,
		noticeVersion: version,
		language,
		outcome: null,
		contentHash: hash,
		content
	};
};
/** The sites whose receipts name a notice that their own chain has not: each proves what its visitors were shown by itself. */
async function sitesLacking({ query }, hash) {
	return (await query.selectFrom("sites").select("site").where(({ exists, not, selectFrom }) => {
		const within = selectFrom("entries").select("id").whereRef("entries.site", "=", "sites.site");
		return exists(within.where("noticeHash", "=", hash)).and(not(exists(within.where("id", "=", hash).where("kind", "=", "notice"))));
	}).orderBy("site").execute()).map(({ site }) => site);
}
/** What visitors were shown, each text once, under its own hash, and only what a receipt names. R87, R90. */
function openNotices({ query }, add) {
	/** By site. Notices are never taken out, so what was there once is there still. */
	const seen = /* @__PURE__ */ new Set();
	const kept = (hash) => query.selectFrom("entries").where("id", "=", hash).where("kind", "=", "notice").orderBy("site");
	/** Null when it is not there. Rejects with `ALTERED` as the message rather than give what was never shown. */
	const read = async (hash) => {
		const row = await kept(hash).select("content").executeTakeFirst();
		if (!row) return null;
		if (row.content === null || sha256(row.content) !== hash) throw new Error(ALTERED);
		return row.content;
	};
	const knows = async (site, hash) => {
		const key = `${site} ${hash}`;
		if (seen.has(key)) return true;
		const row = await kept(hash).where("site", "=", site).select("id").executeTakeFirst();
		if (row && seen.size < 1e4) seen.add(key);
		return row !== void 0;
	};
	const keep = async (hash, notice) => {
		const content = canonical(notice);
		if (sha256(content) !== hash) return "mismatch";
		const sites = await sitesLacking({ query }, hash);
		if (!sites[0]) return await kept(hash).select("id").executeTakeFirst() ? "known" : "unnamed";
		return (await Promise.all(sites.map((site) => add(site, noticeGrowth(notice, content))))).some(({ status }) => status === "added") ? "added" : "known";
	};
	return {
		read,
		knows,
		keep
	};
}
export { find as a, walk as c, createBatcher as d, sitesLacking as i, sequenceOf as l, noticeGrowth as n, isCursor as o, openNotices as r, search as s, ALTERED as t, BUSY as u };
