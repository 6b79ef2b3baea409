import { t as bare } from "./config.js";
import { a as tokenOf, n as carries, o as kindOf, r as isLocal } from "./token.js";
import { o as isCursor } from "./notices2.js";
import { i as sha256, n as isIntact, r as linkOf } from "./chain.js";
import { n as siteOf, t as isAllowed } from "./origin.js";
import { n as partnerProof, r as whyNotReceipt } from "./partner.js";
import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { routePath } from "hono/route";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import * as v from "valibot";
import { secureHeaders } from "hono/secure-headers";
// src/core/codec.ts
var SHAPE = /^1\|(\d+)\|(\d+)\|(\w+)\|([\w.-]*)\|([\w-]+)((\|(?!essential\/)[a-z0-9-]+(\/[a-z0-9-]+)?:[01]~\w+)+)$/;
/** One entry of a value of that shape. */
var ENTRY = /(?:([\w-]+)\/)?([\w-]+):(.)~(\w+)/g;
/** Clocks are set back now and then by a little; by more, the record is not of this world. Seconds. */
var CLOCK_TOLERANCE = 300;
var LONGEST = 3456e4;
/** The choice a cookie value holds; null for anything this code would not have written, and for what has expired. R2, R182. */
function decode(value, now) {
	const found = SHAPE.exec(value);
	if (!found) return null;
	const decided = +found[1];
	const expires = +found[2];
	const seconds = now / 1e3;
	if (decided > seconds + CLOCK_TOLERANCE || expires <= seconds || expires <= decided || expires - decided > LONGEST) return null;
	const entries = bare();
	for (const [, category = "", id, answer, material] of found[6].matchAll(ENTRY)) {
		if (entries[id]) return null;
		entries[id] = {
			category,
			granted: answer === "1",
			material
		};
	}
	return {
		decidedAt: decided * 1e3,
		expiresAt: expires * 1e3,
		declared: found[3],
		noticeVersion: found[4],
		language: found[5],
		entries
	};
}
/** Every value a name has in a `Cookie` header or in `document.cookie`. */
var valuesOf = (cookies, name) => cookies.split(/; */).flatMap((pair) => pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []);
// src/server/echo.ts
/**
* The value of a `Set-Cookie` header that stores the visitor's choice again, unchanged and until the same end; null when the
* request holds none, or anything but one valid choice. Set by the site's own server, the cookie outlives the seven days after
* which Safari drops what scripts stored. Nothing is granted, widened or prolonged by it. R193.
*/
function echoConsent(cookieHeader, { cookieName = "placet-consent", domain, secure = true, now = Date.now() } = {}) {
	const [value, other] = valuesOf(cookieHeader ?? "", cookieName);
	const saved = value !== void 0 && other === void 0 ? decode(value, now) : null;
	if (!saved) return null;
	return `${cookieName}=${value}; Max-Age=${Math.floor((saved.expiresAt - now) / 1e3)}; Path=/${domain ? `; Domain=${domain}` : ""}; SameSite=Lax${secure ? "; Secure" : ""}`;
}
// src/ledger/household.ts
/** Without the port that some proxies put behind it, and without the brackets that keep the two apart. */
var withoutPort = (address) => address.replace(/^\[(.*)\](?::\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
var groupsOf = (text) => text === "" ? [] : text.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
/** The eight groups of an IPv6 address without leading zeros, `::` written out; an IPv4 address at its end stays one group. */
function spelledOut(address) {
	const [front = "", back] = address.split("::");
	const [before, after] = [groupsOf(front), groupsOf(back ?? "")];
	const wanted = (after.at(-1) ?? before.at(-1))?.includes(".") ? 7 : 8;
	return back === void 0 ? before : [
		...before,
		...Array(Math.max(0, wanted - before.length - after.length)).fill("0"),
		...after
	];
}
/**
* What shares one allowance: an IPv4 address, whether or not it is written as IPv6; else the first 64 bits, which one household or company
* usually has to itself, however the address is abbreviated. A port counts for nothing: each connection has another.
*/
function householdOf(given) {
	const address = withoutPort(given);
	if (!address.includes(":")) return address;
	const groups = spelledOut(address.toLowerCase().replace(/%.*$/, ""));
	return groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff" ? groups.slice(6).join(":") : groups.slice(0, 4).join(":");
}
// src/ledger/limit.ts
/** Addresses remembered at once; past it the longest known is forgotten. */
var MOST = 5e4;
/**
* Allows each address `perMinute` acts a minute, as many at once and then evenly. Addresses are held in memory only, and only
* until their allowance is whole again: nothing is written or logged (R91).
*/
function createLimit(perMinute, clock = Date.now) {
	const buckets = /* @__PURE__ */ new Map();
	const refill = perMinute / 6e4;
	const leftOf = (key, now) => {
		const bucket = buckets.get(key);
		return bucket ? Math.min(perMinute, bucket.left + (now - bucket.at) * refill) : perMinute;
	};
	const sweep = (now) => {
		for (const [key] of buckets) if (leftOf(key, now) >= perMinute) buckets.delete(key);
		for (const [key] of buckets) {
			if (buckets.size < MOST) return;
			buckets.delete(key);
		}
	};
	return {
		/** Takes one act; false when there is none left. */
		take(address) {
			const now = clock();
			const key = householdOf(address);
			if (!buckets.has(key) && buckets.size >= MOST) sweep(now);
			const left = leftOf(key, now);
			buckets.delete(key);
			buckets.set(key, {
				left: left < 1 ? left : left - 1,
				at: now
			});
			return left >= 1;
		},
		get size() {
			return buckets.size;
		}
	};
}
// src/ledger/refusal.ts
/** What a client gets that sent something wrong: `error` is stable, `message` is for people, `path` says where. */
function refusal(status, error, message, more = {}) {
	const { path, headers } = more;
	return new HTTPException(status, { res: Response.json({
		error,
		message,
		...path ? { path } : {}
	}, {
		status,
		headers
	}) });
}
// src/ledger/gatekeeper.ts
/** Wrong tokens an address may try in a minute. */
var TRIES = 10;
/** Notices an address may send in a minute: a visitor is shown one or two, and only the first to be shown one sends it. */
var NOTICES = 10;
/** Who is asking, and whether they may. Throws a refusal when not; throws at once where anybody could read. */
function createGatekeeper(options) {
	const { perMinute = 120, trustProxy = false, address, clock = () => /* @__PURE__ */ new Date() } = options;
	const token = tokenOf(options);
	const now = () => clock().getTime();
	const limit = createLimit(perMinute, now);
	const tries = createLimit(TRIES, now);
	const notices = createLimit(NOTICES, now);
	const socketOf = (c) => c.env?.incoming?.socket?.remoteAddress;
	const addressOf = (c) => {
		return (trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : void 0) ?? address?.(c.req.raw) ?? socketOf(c);
	};
	const tooMany = () => refusal(429, "too-many-requests", "Too many requests from this address. Try again in a minute.", { headers: { "Retry-After": "60" } });
	const count = (acts, c) => {
		const caller = addressOf(c);
		if (caller !== void 0 && !acts.take(caller)) throw tooMany();
	};
	return {
		/** Lets through whoever has the token; without one configured, this machine alone. */
		authorise(c) {
			if (token === null) {
				const peer = socketOf(c) ?? address?.(c.req.raw);
				if (isLocal({
					header: (name) => c.req.header(name),
					peer,
					version: c.env?.incoming?.httpVersion
				})) return;
				throw refusal(401, "token-needed", "This ledger has no token and answers only to its own machine. Set PLACET_TOKEN.");
			}
			if (carries(c.req.header("authorization"), token)) return;
			if (!tries.take(addressOf(c) ?? "unknown")) throw tooMany();
			throw refusal(401, "token-needed", "Send the ledger’s token: Authorization: Bearer …", { headers: { "WWW-Authenticate": "Bearer" } });
		},
		/** Counts one act of an address. */
		admit: (c) => count(limit, c),
		/** Counts one notice: the largest thing a stranger can have stored. */
		admitNotice: (c) => count(notices, c)
	};
}
// src/ledger/notice.ts
/**
* The shape of a notice: what a visitor was offered and nothing else (R91). Closed where Placet writes the fields; what the owner
* declares of a service or of themselves is theirs, within the size of the whole.
*/
var text = v.pipe(v.string(), v.maxLength(1e4));
var word = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
var orNull = (item) => v.nullable(item);
var declared = v.custom((value) => typeof value === "object" && value !== null && !Array.isArray(value), "Not an object.");
var keys = v.pipe(v.array(word), v.maxLength(10));
var shape = {
	schema: v.literal("placet-notice/1"),
	id: word,
	version: orNull(v.pipe(v.string(), v.regex(/^[\w.-]{1,32}$/))),
	language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)),
	controller: orNull(declared),
	jurisdiction: v.pipe(v.string(), v.maxLength(100)),
	policies: v.strictObject({
		privacy: orNull(text),
		cookies: orNull(text)
	}),
	scope: v.union([text, v.pipe(v.array(text), v.maxLength(200))]),
	duration: v.pipe(v.string(), v.maxLength(100)),
	changes: orNull(text),
	categories: v.pipe(v.array(v.strictObject({
		id: word,
		essential: v.boolean(),
		title: text,
		description: orNull(text),
		consequence: orNull(text)
	})), v.maxLength(200)),
	services: v.pipe(v.array(v.pipe(declared, v.check(({ id }) => typeof id === "string"))), v.maxLength(1e3)),
	layout: v.union([v.literal(false), declared]),
	first: orNull(v.strictObject({
		mode: v.picklist(["first", "change"]),
		heading: word,
		intro: word,
		asked: v.pipe(v.array(word), v.maxLength(200)),
		also: keys
	})),
	buttons: v.strictObject({
		first: keys,
		second: keys,
		placeholder: keys
	}),
	texts: declared,
	collector: v.strictObject({
		name: v.literal("placet"),
		version: v.pipe(v.string(), v.maxLength(100)),
		buildHash: orNull(v.pipe(v.string(), v.regex(/^sha(?:256|384|512)-[\w+/=-]{20,100}$/)))
	})
};
var schema = v.strictObject(shape);
/** What is wrong with a value as a notice, as a path and a sentence; null when it is one. */
function whyNotNotice(value) {
	const { success, issues } = v.safeParse(schema, value, { abortEarly: true });
	if (success) return null;
	return {
		path: v.getDotPath(issues[0]) ?? "",
		message: issues[0].message
	};
}
// src/ledger/plain.ts
/** Deeper than any receipt or notice, and far from the depth at which recursion fails. */
var DEEPEST = 24;
/** Half of a pair: no UTF-8, so no canonical form and no hash. */
var LONE = /\p{Surrogate}/u;
var RESERVED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/**
* Why a parsed JSON value must not be handled further; null when it may. Checked without recursion, so that depth cannot
* exhaust the stack: no key that could reach a prototype (R181), no number or text that has no canonical form.
*/
function whyNotPlain(value) {
	const left = [[value, 0]];
	for (let next = left.pop(); next; next = left.pop()) {
		const [item, depth] = next;
		if (depth > DEEPEST) return `nested more than ${DEEPEST} deep`;
		if (typeof item === "number" && !Number.isFinite(item)) return "a number out of range";
		if (typeof item === "string" && LONE.test(item)) return "a text that is not well-formed Unicode";
		if (typeof item !== "object" || item === null) continue;
		for (const key of Object.keys(item)) {
			if (RESERVED.has(key)) return `the reserved key ${key}`;
			if (LONE.test(key)) return "a key that is not well-formed Unicode";
			left.push([item[key], depth + 1]);
		}
	}
	return null;
}
// src/ledger/intake.ts
/** Bytes. A receipt of three hundred services described in full fits; so does their notice. */
var LARGEST_RECEIPT = 524288;
var LARGEST_NOTICE = 2097152;
var HASH = /^sha256-[\w-]{43}$/;
var atMost = (maxSize) => bodyLimit({
	maxSize,
	onError: () => {
		throw refusal(413, "too-large", `At most ${maxSize / 1024} kB.`, { headers: { Connection: "close" } });
	}
});
/** The body as a JSON value that is safe to handle. */
async function json(c) {
	if (!/^application\/json\s*(?:;|$)/i.test(c.req.header("content-type") ?? "")) throw refusal(415, "not-json", "Send Content-Type: application/json.");
	const text = await c.req.text();
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw refusal(400, "bad-json", "The body is not JSON.");
	}
	const why = whyNotPlain(value);
	if (why) throw refusal(422, "bad-content", `The body holds ${why}.`);
	return value;
}
/** The receipt sent, and the site whose chain it goes to. */
async function receiptOf(c) {
	const value = await json(c);
	const why = whyNotReceipt(value);
	if (why) throw refusal(422, "bad-receipt", why.message, { path: why.path });
	const receipt = value;
	if (!isIntact(receipt)) throw refusal(422, "bad-hash", "The receipt does not match its own hash.", { path: "integrity.hash" });
	const site = siteOf(receipt, c.req.header("origin"));
	if (site === null) throw refusal(403, "wrong-site", "The receipt is for another site than the page it comes from.", { path: "scope.hosts" });
	return [receipt, site];
}
function tooMuch(error) {
	if (!(error instanceof Error) || error.message !== "ledger-busy") throw error;
	throw refusal(503, "busy", "Too much at once. Try again shortly.", { headers: { "Retry-After": "5" } });
}
/** The open part: what browsers send, from the declared origins alone. A request that names no origin comes from no page, and needs the token. */
function intake(store, gatekeeper, { origins }) {
	const allowed = (origin, c) => isAllowed(origin, origins, c.req.header("host"));
	const guard = async (c, next) => {
		const origin = c.req.header("origin");
		if (origin === void 0) gatekeeper.authorise(c);
		else if (!allowed(origin, c)) throw refusal(403, "wrong-origin", "This ledger takes nothing from that origin. Declare it in PLACET_ORIGINS.");
		gatekeeper.admit(c);
		await next();
	};
	const shared = cors({
		origin: (origin, c) => allowed(origin, c) ? origin : null,
		allowMethods: ["POST", "PUT"],
		allowHeaders: ["Content-Type"],
		exposeHeaders: ["Retry-After"],
		maxAge: 86400
	});
	return new Hono().options("/receipts", shared).options("/notices/:hash", shared).post("/receipts", shared, guard, atMost(LARGEST_RECEIPT), async (c) => {
		const [receipt, site] = await receiptOf(c);
		const added = await store.add(receipt, site).catch(tooMuch);
		if (added.status === "conflict") throw refusal(409, "id-taken", "Another receipt has this id.", { path: "receiptId" });
		const { hash } = receipt.notice;
		const noticeKnown = hash === null || await store.knowsNotice(site, hash);
		return c.json({
			id: receipt.receiptId,
			serverTime: added.serverTime,
			noticeKnown
		}, added.status === "added" ? 201 : 200);
	}).put("/notices/:hash", shared, guard, atMost(LARGEST_NOTICE), async (c) => {
		const hash = c.req.param("hash");
		if (!HASH.test(hash)) throw refusal(422, "bad-hash", "The address names no hash: sha256- and 43 characters of base64url.");
		const notice = await json(c);
		const why = whyNotNotice(notice);
		if (why) throw refusal(422, "bad-notice", why.message, { path: why.path });
		if (c.req.header("origin") !== void 0) gatekeeper.admitNotice(c);
		const kept = await store.keepNotice(hash, notice).catch(tooMuch);
		if (kept === "mismatch") throw refusal(422, "bad-hash", "The notice does not hash to the address it was sent to.");
		if (kept === "unnamed") throw refusal(409, "unnamed", "No receipt names this notice. Send the receipt first.");
		return c.json({ hash }, kept === "added" ? 201 : 200);
	});
}
// src/ledger/whole.ts
/** Does an entry match its own hashes? Else it was altered. What was erased has no content left to match; what only the chain shows, verifying tells. R97. */
function isWhole(entry) {
	const { sequence, content, contentHash, link } = entry;
	return Number.isInteger(sequence) && linkOf(entry) === link && (content === null || sha256(content) === contentHash);
}
/** The receipt an entry holds; null where there is none, where it was erased, and where it is no longer what was recorded. */
function receiptIn(entry) {
	if (entry.kind !== "receipt" || entry.content === null || !isWhole(entry)) return null;
	try {
		return JSON.parse(entry.content);
	} catch {
		return null;
	}
}
// src/ledger/csv.ts
/** A spreadsheet runs a cell that starts so, in Western or full-width form; an apostrophe makes it text. */
var FORMULA = /^[=+\-@\t\r\n|%＝＋－＠]/;
var cell = (value) => `"${String(value ?? "").replace(FORMULA, "'$&").replaceAll("\"", "\"\"")}"`;
var line = (cells) => `${cells.map(cell).join(",")}\r\n`;
var csvHead = line([
	"site",
	"sequence",
	"kind",
	"id",
	"serverTime",
	"decisionTime",
	"visitor",
	"outcome",
	"method",
	"action",
	"language",
	"noticeVersion",
	"noticeHash",
	"granted",
	"denied",
	"contentHash",
	"link",
	"altered"
]);
/**
* Ids of purposes and services by the answer they got. Denied is what was refused or taken back: what was never refusable, not
* answered, or ended by time or by a change is in neither list.
*/
function answers({ purposes, services }) {
	const ids = (...states) => [...purposes, ...services].flatMap(({ id, state }) => states.includes(state) ? id : []).join(" ");
	return [ids("given", "renewed"), ids("refused", "withdrawn")];
}
/** One entry as a line of RFC 4180 that no spreadsheet takes for a formula. What was erased is empty, and so is what was altered, which the last cell says. */
function csvLine(entry) {
	const receipt = receiptIn(entry);
	return line([
		entry.site,
		entry.sequence,
		entry.kind,
		entry.id,
		entry.serverTime,
		receipt?.event.time,
		receipt?.subject.id,
		entry.outcome,
		receipt?.event.method,
		receipt?.event.action,
		entry.language,
		entry.noticeVersion,
		entry.noticeHash,
		...receipt ? answers(receipt) : ["", ""],
		entry.contentHash,
		entry.link,
		isWhole(entry) ? "" : "altered"
	]);
}
// src/ledger/ndjson.ts
/** Is it what the ledger wrote, or at least one value on one line, which breaks nothing around it? */
function fits(content, contentHash) {
	if (sha256(content) !== contentHash || content.includes("\n")) return false;
	try {
		JSON.parse(content);
		return true;
	} catch {
		return false;
	}
}
/**
* An entry as one line of JSON. The content goes in as it is stored: it is canonical JSON already. What no longer matches its hash
* goes in as a text, so that nobody reads it as what was recorded, the line stays JSON, and verifying still finds it there.
*/
function entryJson({ content, ...entry }) {
	const { site, sequence, kind, id, serverTime, previous, noticeHash, noticeVersion, language, outcome, contentHash, link } = entry;
	const rest = {
		site,
		sequence,
		kind,
		id,
		serverTime,
		previous,
		noticeHash,
		noticeVersion,
		language,
		outcome,
		contentHash,
		link
	};
	const written = content === null || fits(content, contentHash) ? content : JSON.stringify(content);
	return `${JSON.stringify(rest).slice(0, -1)},"content":${written}}`;
}
/** The same for whoever reads it as it is: `altered` says that the entry no longer matches its own hashes. */
var markedJson = (entry) => isWhole(entry) ? entryJson(entry) : `${entryJson(entry).slice(0, -1)},"altered":true}`;
// src/ledger/partner.ts
/**
* What the one third party that relies on a receipt may be given of it, as a line of JSON; null where there is nothing for it, or
* what there is was altered. Without the outcome, which tells what others were answered; the hashes stay those of the whole entry,
* to be looked up by. GDPR 26, R99.
*/
function partnerLine(entry, service) {
	const { site, sequence, serverTime, contentHash, link } = entry;
	const whole = receiptIn(entry);
	const receipt = whole && partnerProof(whole, service);
	return receipt && `${JSON.stringify({
		site,
		sequence,
		serverTime,
		contentHash,
		link,
		receipt
	})}\n`;
}
// src/ledger/stream.ts
/** Characters to gather before they are sent: fewer, larger writes. */
var GATHERED = 65536;
/**
* Texts as a byte stream read from their source only as fast as the client takes them; dropping it ends the source. Where the source fails, the
* stream breaks off, and no more is said of that than its kind: an error may quote what is stored. R91.
*/
function streamOf(texts, log) {
	const encoder = new TextEncoder();
	const iterator = texts[Symbol.asyncIterator]();
	const next = () => iterator.next().catch((error) => {
		log("failure", { kind: kindOf(error) });
		throw new Error("The export was cut short: the ledger could not read on.");
	});
	return new ReadableStream({
		async pull(controller) {
			let gathered = "";
			while (gathered.length < GATHERED) {
				const { done, value } = await next();
				if (done) {
					if (gathered) controller.enqueue(encoder.encode(gathered));
					return controller.close();
				}
				gathered += value;
			}
			controller.enqueue(encoder.encode(gathered));
		},
		async cancel() {
			await iterator.return?.();
		}
	}, { highWaterMark: 1 });
}
// src/ledger/office.ts
var ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/;
var SITE = /^[\w.:[\]-]{1,253}$/;
function query(c, name, shape) {
	const value = c.req.query(name);
	if (value === void 0 || value === "") return void 0;
	if (!shape.test(value)) throw refusal(400, "bad-query", `${name} is not of the right form.`, { path: name });
	return value;
}
/** A day or a moment, as the moment it starts. */
function moment(c, name) {
	const value = query(c, name, DATE);
	if (value === void 0) return void 0;
	const date = new Date(value);
	if (Number.isNaN(date.getTime())) throw refusal(400, "bad-query", `${name} is not a date.`, { path: name });
	return date.toISOString();
}
var siteIn = (c) => query(c, "site", SITE)?.toLowerCase();
var filterOf = (c) => ({
	site: siteIn(c),
	visitor: query(c, "visitor", ID)?.toLowerCase(),
	from: moment(c, "from"),
	to: moment(c, "to")
});
var JSON_TYPE = { "Content-Type": "application/json" };
async function* lines(store, filter, format) {
	if (format === "csv") yield csvHead;
	for await (const entry of store.walk(filter)) yield format === "csv" ? csvLine(entry) : `${entryJson(entry)}\n`;
}
async function* partnerLines(store, filter, service) {
	for await (const entry of store.walk(filter)) yield partnerLine(entry, service) ?? "";
}
/** The part for whoever answers for the receipts. Everything here needs the token. */
function office(store, gatekeeper, retention, log) {
	return new Hono().use(async (c, next) => {
		gatekeeper.authorise(c);
		await next();
		c.header("Cache-Control", "no-store");
	}).get("/receipts", async (c) => {
		const limit = Math.min(Number(query(c, "limit", /^[1-9]\d{0,3}$/) ?? 50), 500);
		const cursor = query(c, "cursor", /^[\w-]{1,400}$/);
		if (cursor !== void 0 && !isCursor(cursor)) throw refusal(400, "bad-query", "That cursor did not come from here.", { path: "cursor" });
		const { entries, next } = await store.search(filterOf(c), limit, cursor);
		return c.body(`{"items":[${entries.map(markedJson).join(",")}],"next":${JSON.stringify(next)}}`, 200, JSON_TYPE);
	}).get("/receipts/:id", async (c) => {
		const id = c.req.param("id").toLowerCase();
		const entry = ID.test(id) ? await store.find(id, siteIn(c)) : null;
		if (!entry) throw refusal(404, "unknown", "No receipt has this id.");
		return c.body(markedJson(entry), 200, JSON_TYPE);
	}).get("/notices/:hash", async (c) => {
		const notice = await store.notice(c.req.param("hash")).catch((error) => {
			if (!(error instanceof Error) || error.message !== "notice-altered") throw error;
			throw refusal(500, "altered", "What is kept under this hash no longer matches it: it was altered, and is not what was shown.");
		});
		if (notice === null) throw refusal(404, "unknown", "No notice has this hash.");
		return c.body(notice, 200, JSON_TYPE);
	}).get("/export", (c) => {
		const format = query(c, "format", /^(?:ndjson|csv)$/) ?? "ndjson";
		const service = query(c, "service", /^[\w-]{1,100}$/);
		if (service && format === "csv") throw refusal(400, "bad-query", "What is for one service comes as lines of JSON.", { path: "format" });
		const headers = {
			"Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson",
			"Content-Disposition": `attachment; filename="placet-receipts${service ? `-${service}` : ""}.${format}"`
		};
		const texts = service ? partnerLines(store, filterOf(c), service) : lines(store, filterOf(c), format);
		return c.body(streamOf(texts, log), 200, headers);
	}).delete("/visitors/:id", async (c) => {
		const id = c.req.param("id").toLowerCase();
		if (!ID.test(id)) throw refusal(400, "bad-query", "A visitor’s id is a UUID.");
		const erased = await store.eraseVisitor(id);
		log("erased", { receipts: erased });
		return c.json({ erased });
	}).post("/purge", async (c) => {
		const erased = await store.purge(retention);
		log("purged", { receipts: erased });
		return c.json({ erased });
	}).get("/verify", async (c) => c.json(await store.verify())).get("/stats", async (c) => c.json({ days: await store.figures(filterOf(c)) }));
}
// src/ledger/page.ts
var FILES = {
	"index.html": "text/html; charset=utf-8",
	"page.js": "text/javascript; charset=utf-8",
	"page.css": "text/css; charset=utf-8"
};
/** Nothing but this ledger's own files and answers: no inline script or style, no frame, no form, no other host. */
var policy = secureHeaders({
	contentSecurityPolicy: {
		defaultSrc: ["'none'"],
		scriptSrc: ["'self'"],
		styleSrc: ["'self'"],
		connectSrc: ["'self'"],
		imgSrc: ["'self'"],
		baseUri: ["'none'"],
		formAction: ["'none'"],
		frameAncestors: ["'none'"],
		requireTrustedTypesFor: ["'script'"],
		trustedTypes: ["'none'"]
	},
	referrerPolicy: "no-referrer",
	xFrameOptions: "DENY",
	strictTransportSecurity: false
});
/** The page of the data protection officer: three files, which hold no data; what they show needs the token. */
function page(folder) {
	const serve = async (name) => {
		const content = await readFile(new URL(name, folder), "utf8").catch(() => {
			throw refusal(404, "no-page", "This ledger was installed without its page.");
		});
		return new Response(content, { headers: {
			"Content-Type": FILES[name],
			"Cache-Control": "no-cache"
		} });
	};
	return new Hono().get("/", policy, async (c) => {
		const { pathname } = new URL(c.req.url);
		return pathname.endsWith("/") ? serve("index.html") : c.redirect(`${pathname.slice(pathname.lastIndexOf("/") + 1)}/`, 308);
	}).get("/page.js", policy, () => serve("page.js")).get("/page.css", policy, () => serve("page.css"));
}
// src/ledger/app.ts
/** The ledger as a Hono app over any store. Mount it at any path: `site.route('/consent', createApp(store, options))`. */
function createApp(store, options) {
	const { log = () => {}, clock = () => /* @__PURE__ */ new Date(), retention = null } = options;
	const gatekeeper = createGatekeeper(options);
	const app = new Hono();
	app.use(async (c, next) => {
		const start = performance.now();
		await next();
		c.header("X-Content-Type-Options", "nosniff");
		const ms = Math.round((performance.now() - start) * 10) / 10;
		log("request", {
			method: c.req.method,
			route: routePath(c),
			status: c.res.status,
			ms
		});
	});
	app.onError((error, c) => {
		if (error instanceof HTTPException) return error.getResponse();
		log("failure", {
			method: c.req.method,
			route: routePath(c),
			kind: kindOf(error)
		});
		return c.json({
			error: "failed",
			message: "The ledger could not do that. Nothing was acknowledged; try again."
		}, 503, { "Retry-After": "10" });
	});
	app.notFound(() => refusal(404, "unknown", "There is nothing here.").getResponse());
	app.get("/health", async (c) => {
		await store.ping();
		return c.json({
			status: "ok",
			version: "1.0.0",
			database: store.kind
		});
	});
	app.post("/echo", (c) => {
		gatekeeper.admit(c);
		const secure = new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";
		const { echo } = options;
		const cookies = c.req.header("cookie");
		const cookie = echo ? echoConsent(cookies, {
			cookieName: echo.cookie,
			domain: echo.domain,
			secure,
			now: clock().getTime()
		}) : null;
		return c.body(null, 204, cookie ? { "Set-Cookie": cookie } : {});
	});
	if (options.page) app.route("/", page(options.page));
	app.route("/", intake(store, gatekeeper, options));
	app.route("/", office(store, gatekeeper, retention, log));
	return app;
}
export { createApp };
