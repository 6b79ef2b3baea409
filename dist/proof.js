import { t as emit } from "./modules/events-94-W0pBB.js";
import { n as keyOf, t as fingerprint } from "./modules/fingerprint-CJropgtc.js";
import { a as milliseconds, i as lifetime, n as isUnder, r as listed, t as domainsFor } from "./modules/scope-GsDq8nRJ.js";
import { n as ownService, t as jurisdictionOf } from "./modules/jurisdiction-DKcgWVXr.js";
import { t as uuid } from "./modules/uuid-Dm2dvfU8.js";
import { n as outcomeOf, r as stateOf, t as isExpressed } from "./modules/state-B2Jmgs5Z.js";
import { n as asked, t as textsOf } from "./modules/texts-CRrN1G-T.js";
import { n as alsoOf, t as CHANGED } from "./modules/changed-D9ooVnrG.js";
// src/proof/csv.ts
/** Quoted; what a spreadsheet would take for a formula is led by an apostrophe. */
var cell = (value) => `"${String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&").replaceAll("\"", "\"\"")}"`;
var HEAD = "receiptId,time,state,method,action,language,noticeVersion,noticeHash,granted,denied,previousHash,hash".split(",");
/**
* One line per receipt under a line of names, RFC 4180. Denied is what was refused or taken back: what was never refusable, not
* answered, or ended by time or by a change is in neither list of ids. R218.
*/
var toCsv = (receipts) => [HEAD, ...receipts.map(({ receiptId, event, notice, purposes, services, integrity }) => {
	const ids = (states) => [...purposes, ...services].flatMap(({ id, state }) => states.test(state) ? id : []).join(" ");
	return [
		receiptId,
		event.time,
		event.state,
		event.method,
		event.action,
		notice.language,
		notice.version,
		notice.hash,
		ids(/given|renewed/),
		ids(/refused|withdrawn/),
		integrity.previousHash,
		integrity.hash
	];
})].map((cells) => cells.map(cell).join()).join("\r\n");
// src/proof/lock.ts
/** Longer than any of our turns at the storage. Milliseconds. */
var PATIENCE = 2e3;
/**
* Runs `work` while no other tab runs work of this name. Where there are no locks, or none comes in `patience`
* milliseconds, it runs all the same: a receipt is worth more than its neatness.
*/
async function alone(name, work, patience = PATIENCE) {
	let begun = false;
	try {
		const signal = patience < Infinity ? AbortSignal.timeout(patience) : void 0;
		return await navigator.locks.request(name, { signal }, () => {
			begun = true;
			return work();
		});
	} catch (error) {
		if (begun) throw error;
		return work();
	}
}
// src/proof/plainly.ts
var SPOILT = [Array.prototype, Object.prototype];
/** JSON as the language has it, whatever the page taught its own lists and objects: Prototype.js 1.6 gave them a `toJSON`. */
function plainly(run) {
	const taught = SPOILT.map((prototype) => [prototype, Object.getOwnPropertyDescriptor(prototype, "toJSON")]);
	for (const [prototype, method] of taught) if (method?.configurable) Reflect.deleteProperty(prototype, "toJSON");
	try {
		return run();
	} finally {
		for (const [prototype, method] of taught) if (method) Reflect.defineProperty(prototype, "toJSON", method);
	}
}
// src/proof/storage.ts
/**
* A failed write leaves what is stored as it was. What cannot be read is put aside under `…-damaged` before anything is
* written in its place. After a failure this page stays in memory until the stored value is again the one it knew, so that
* nothing another tab stored meanwhile is written over.
*/
function keptIn(key, { accepts, empty, mend }) {
	let memory = null;
	const aside = `${key}-damaged`;
	const stored = () => {
		try {
			return localStorage.getItem(key);
		} catch {
			return null;
		}
	};
	const parsed = (text, made) => {
		try {
			return made(JSON.parse(text)) ?? null;
		} catch {
			return null;
		}
	};
	const whole = (text) => parsed(text, (value) => accepts(value) ? value : null);
	const isDamaged = (text = stored()) => text !== null && !whole(text);
	const putAside = (text) => {
		if (isDamaged(text)) localStorage.setItem(aside, text);
	};
	return {
		key,
		read: () => memory?.value ?? whole(stored()) ?? parsed(stored(), (value) => mend?.(value)) ?? empty(),
		write(value) {
			const before = stored();
			const over = memory ? memory.over : before;
			memory = {
				value,
				over
			};
			if (before !== over) return false;
			try {
				putAside(before);
				localStorage.setItem(key, plainly(() => JSON.stringify(value)));
				memory = null;
				return true;
			} catch {
				return false;
			}
		},
		isHeld: () => memory !== null,
		isDamaged: () => isDamaged(),
		clear() {
			memory = null;
			try {
				putAside(stored());
				localStorage.removeItem(key);
			} catch {}
		},
		forget() {
			memory = null;
			try {
				localStorage.removeItem(key);
				localStorage.removeItem(aside);
			} catch {}
		}
	};
}
/** The same for each page's own key: what was held in memory is found again. */
function keptBy(keyOf, shape) {
	const all = /* @__PURE__ */ new Map();
	return (of) => {
		const key = keyOf(of);
		const kept = all.get(key) ?? keptIn(key, shape);
		all.set(key, kept);
		return kept;
	};
}
// src/proof/journal.ts
var isReceipt$1 = (value) => !!value && typeof value.receiptId === "string" && !!value.integrity && Array.isArray(value.purposes) && Array.isArray(value.services);
var isJournal = (value) => {
	const { visitor, receipts } = value ?? {};
	return typeof visitor === "string" && Array.isArray(receipts) && receipts.every(isReceipt$1);
};
var journalOf = keptBy((config) => keyOf("receipts", config), {
	accepts: isJournal,
	empty: () => ({
		visitor: uuid(),
		receipts: []
	})
});
var readJournal = (config) => journalOf(config).read();
/** The last of it could not be stored. */
var isHeld = (config) => journalOf(config).isHeld();
/** Milliseconds that a receipt may stay on this device. R219. */
var stay = ({ receipts }) => milliseconds(receipts?.keepFor) ?? milliseconds("P1Y");
/** Receipts that may stay: not too many, and none too old but the last. R97, R219. */
function trimmed(all, config, now) {
	const { keep } = config.receipts ?? {};
	const most = Number.isInteger(keep) && keep > 0 ? keep : 20;
	return all.filter(({ issuedAt }, index) => index === all.length - 1 || !(Date.parse(issuedAt) < now - stay(config))).slice(-most);
}
function journalWith({ visitor, serverTimes = {} }, receipts, csv = toCsv(receipts)) {
	const times = Object.entries(serverTimes).filter(([id]) => receipts.some(({ receiptId }) => receiptId === id));
	return {
		visitor,
		receipts,
		csv,
		...times.length ? { serverTimes: Object.fromEntries(times) } : {}
	};
}
/**
* Stored are these receipts or, where the device has no room, the latest of them: an earlier record must not stand for the
* last word. False when none could be, and this page alone has them all.
*/
function write(config, before, receipts) {
	const journal = journalOf(config);
	const whole = journalWith(before, receipts);
	if (journal.write(whole)) return true;
	const last = receipts.slice(-1);
	return [...receipts.slice(1).map((_, at) => journalWith(before, receipts.slice(at + 1))), journalWith(before, last, "")].some(journal.write) || journal.write(whole);
}
/**
* Adds the record that `make` builds on the last one. It is kept on this device, or in memory where that is refused, which is
* reported. One of that id that is there already, because two pages proved the same act, stands for it.
*/
function append({ config, report }, now, id, make) {
	const { key, isDamaged, read } = journalOf(config);
	return alone(key, async () => {
		if (isDamaged()) report("records-damaged", key);
		const before = read();
		const known = before.receipts.find(({ receiptId }) => receiptId === id);
		if (known) return known;
		const receipt = await make(before);
		if (!write(config, before, trimmed([...before.receipts, receipt], config, now))) report("storage-refused", key);
		return receipt;
	});
}
/** Nothing too old stays, though nothing was decided. R219. */
function trim(config, now) {
	const { key, read } = journalOf(config);
	return alone(key, () => {
		const before = read();
		const receipts = trimmed(before.receipts, config, now);
		if (receipts.length < before.receipts.length) write(config, before, receipts);
	});
}
/** Notes when the ledger took a receipt that is still kept here. */
function acknowledge(config, receiptId, serverTime) {
	const journal = journalOf(config);
	return alone(journal.key, () => {
		const before = journal.read();
		if (!before.receipts.some((receipt) => receipt.receiptId === receiptId)) return;
		journal.write({
			...before,
			serverTimes: {
				...before.serverTimes,
				[receiptId]: serverTime
			}
		});
	});
}
/** Deletes the receipts and the visitor id from this device. R100. */
function forgetJournal(config) {
	const { key, forget } = journalOf(config);
	return alone(key, forget);
}
// src/proof/outbox.ts
var EMPTY = {
	receipts: [],
	notices: {},
	failures: 0,
	retryAt: 0
};
var isReceipt = (receipt) => typeof receipt?.receiptId === "string" && !!receipt.notice;
var isBag = (value) => typeof value === "object" && !!value && !Array.isArray(value);
var isOutbox = (value) => {
	const { receipts, notices, failures, retryAt } = value ?? {};
	return Array.isArray(receipts) && receipts.every(isReceipt) && isBag(notices) && Number.isFinite(failures) && Number.isFinite(retryAt);
};
/** The receipts that are whole, with the notices that are there; what else was said of them is said anew. */
function mend(value) {
	const { receipts, notices } = value ?? {};
	if (!Array.isArray(receipts)) return null;
	return {
		...EMPTY,
		receipts: receipts.filter(isReceipt),
		notices: isBag(notices) ? notices : {}
	};
}
var outboxOf = keptBy((config) => keyOf("outbox", config), {
	accepts: isOutbox,
	empty: () => EMPTY,
	mend
});
var readOutbox = ({ config }) => outboxOf(config).read();
/** Changes the outbox, and leaves no key behind when nothing waits. Notices stay as long as a receipt names them. */
function changeOutbox({ config, report }, change) {
	const outbox = outboxOf(config);
	return alone(outbox.key, () => {
		if (outbox.isDamaged()) report("records-damaged", outbox.key);
		const before = outbox.read();
		const after = {
			...before,
			...change(before)
		};
		if (!after.receipts.length) return outbox.clear();
		const named = after.receipts.map(({ notice }) => notice.hash);
		const notices = Object.fromEntries(Object.entries(after.notices).filter(([hash]) => named.includes(hash)));
		if (!outbox.write({
			...after,
			notices
		})) report("storage-refused", outbox.key);
	});
}
function forgetOutbox(config) {
	const { key, forget } = outboxOf(config);
	return alone(key, forget);
}
/** Tells the page how a receipt fares on its way, and the developer when one got lost. R94. */
function report(ledger, receiptId, status) {
	if (status === "dropped") ledger.report("receipt-dropped", receiptId);
	ledger.onDelivery?.({
		receiptId,
		status,
		pending: readOutbox(ledger).receipts.length
	});
}
/** Changes the receipts that wait. Those that no longer do are given up, reported, and given back. */
async function keepOnly(ledger, change, added) {
	let dropped = [];
	await changeOutbox(ledger, (before) => {
		const after = change(before);
		dropped = [...before.receipts, ...added ? [added] : []].filter((receipt) => !after.receipts.includes(receipt));
		return after;
	});
	if (added) report(ledger, added.receiptId, "queued");
	for (const { receiptId } of dropped) report(ledger, receiptId, "dropped");
	return dropped;
}
var withOne = (receipt, notice) => ({ receipts, notices }) => {
	const { hash } = receipt.notice;
	return {
		receipts: [...receipts.filter(({ receiptId }) => receiptId !== receipt.receiptId), receipt].slice(-50),
		notices: hash && notice ? {
			...notices,
			[hash]: notice
		} : notices
	};
};
/** Puts a receipt, and the notice it names, where it waits for the ledger. Nothing is ever given up without a report: those given up are given back. R94. */
var enqueue = (receipt, notice, ledger) => keepOnly(ledger, withOne(receipt, notice), receipt);
/** The same for one that was there already, and has been written over. */
var requeue = (receipt, notice, ledger) => keepOnly(ledger, withOne(receipt, notice));
/** Gives up what waits for a ledger that the config no longer names: of that storage visitors are told no more. R219, R227. */
async function giveUp(to) {
	const { receipts } = readOutbox(to);
	await forgetOutbox(to.config);
	for (const { receiptId } of receipts) report(to, receiptId, "dropped");
}
/** Gives up what has waited longer than a receipt may stay on this device. R219. */
async function trimOutbox(ledger, now) {
	const isOld = ({ issuedAt }) => Date.parse(issuedAt) < now - stay(ledger.config);
	if (!readOutbox(ledger).receipts.some(isOld)) return;
	await keepOnly(ledger, ({ receipts }) => ({ receipts: receipts.filter((receipt) => !isOld(receipt)) }));
}
// src/proof/send.ts
/** Browsers let 64 kB in all outlive the page; a character takes three bytes at most. */
var OUTLIVES = 2e4;
var TIMEOUT = 15e3;
/** Answers that will be the same next time: the content is at fault. All else may pass. */
var FINAL = [
	400,
	409,
	410,
	413,
	415,
	422
];
/** Milliseconds to wait by a `Retry-After` in seconds or as a date; 0 where there is none to be read. RFC 9110 §10.2.3. */
function retryAfter({ headers }) {
	const value = headers.get("Retry-After") ?? "";
	const wait = /^\d+$/.test(value) ? +value * 1e3 : Date.parse(value) - Date.now();
	return wait > 0 ? wait : 0;
}
/** JSON to the ledger, without cookies, without the page's path. Never rejects. R94. */
async function send(method, url, content) {
	const body = plainly(() => JSON.stringify(content));
	try {
		const answer = await fetch(url, {
			method,
			body,
			headers: { "Content-Type": "application/json" },
			credentials: "omit",
			referrerPolicy: "strict-origin",
			redirect: "error",
			cache: "no-store",
			keepalive: body.length < OUTLIVES,
			signal: AbortSignal.timeout(TIMEOUT)
		});
		if (answer.ok) return await answer.json().catch(() => ({})) ?? {};
		return FINAL.includes(answer.status) ? "refused" : retryAfter(answer);
	} catch {
		return 0;
	}
}
/** A last attempt while the page goes. Its answer is not awaited: the receipt stays in the outbox, and the ledger knows duplicates. */
function sendLast(url, receipt) {
	if ("keepalive" in Request.prototype) return void send("POST", url, receipt);
	if (new URL(url).origin !== location.origin) return;
	navigator.sendBeacon?.(url, new Blob([plainly(() => JSON.stringify(receipt))], { type: "application/json" }));
}
// src/proof/deliver.ts
var FIRST_WAIT = 2e3;
var LONGEST_WAIT = 6e5;
/** How long «forget» waits for what is still on its way. */
var PARTING = 3e3;
var ledger = null;
var timer;
var busy = null;
var wanted = false;
/** Made on this page and not acknowledged to it yet, with the notices they name. */
var fresh = /* @__PURE__ */ new Map();
var onItsWay = "";
var without = (ledger, id) => changeOutbox(ledger, ({ receipts }) => ({
	receipts: receipts.filter(({ receiptId }) => receiptId !== id),
	failures: 0,
	retryAt: 0
}));
/** Waits longer after each failure, not as long as the other visitors, and as long as the ledger asks for. Milliseconds. */
async function postpone(last, to, asked) {
	await changeOutbox(to, ({ receipts, failures }) => {
		const own = Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT) * (.5 + Math.random() / 2);
		const wait = Math.max(own, Math.min(asked, LONGEST_WAIT));
		const others = receipts.filter(({ receiptId }) => receiptId !== last.receiptId);
		return {
			receipts: receipts.length > others.length ? [...others, last] : others,
			failures: failures + 1,
			retryAt: Date.now() + wait
		};
	});
	schedule(to);
}
/** A receipt, and its notice if the ledger lacks it. True when the next may follow. */
async function hand(receipt, to) {
	const { receiptId, notice } = receipt;
	const { url, config } = to;
	onItsWay = receiptId;
	const answer = await send("POST", `${url}/receipts`, receipt);
	onItsWay = "";
	const taken = typeof answer === "object" && answer.id === receiptId;
	const content = notice.hash ? readOutbox(to).notices[notice.hash] : void 0;
	const owed = taken && answer.noticeKnown === false && content ? await send("PUT", `${url}/notices/${notice.hash}`, content) : {};
	const isOwing = typeof owed === "number";
	if (isOwing || !taken && answer !== "refused") {
		await postpone(receipt, to, isOwing ? owed : typeof answer === "number" ? answer : 0);
		return false;
	}
	if (owed === "refused") to.report("notice-refused", notice.hash);
	await without(to, receiptId);
	fresh.delete(receiptId);
	if (taken && typeof answer.serverTime === "string") await acknowledge(config, receiptId, answer.serverTime);
	report(to, receiptId, taken ? "acknowledged" : "dropped");
	return true;
}
/** What is given up to make room is forgotten here too. */
async function queue(put) {
	for (const { receiptId } of await put()) fresh.delete(receiptId);
}
/**
* Puts back what another tab has written over: a browser may show a tab the storage as it was before, whoever had the lock. What that
* tab has delivered is left; should this one not see that yet either, it goes once more, and the ledger knows duplicates. What was
* forgotten there stays so: the journal no longer knows its visitor. R100, R207.
*/
async function putBack(to) {
	const waits = new Set(readOutbox(to).receipts.map(({ receiptId }) => receiptId));
	const { visitor, serverTimes = {} } = readJournal(to.config);
	for (const [id, { receipt, notice, isQueued }] of fresh) if (Object.hasOwn(serverTimes, id)) fresh.delete(id);
	else if (!isQueued || waits.has(id)) continue;
	else if (receipt.subject.id === visitor) await queue(() => requeue(receipt, notice, to));
	else {
		fresh.delete(id);
		report(to, id, "dropped");
	}
}
/** Sends what waits, one after the other, one tab at a time. Never rejects. */
function flush() {
	wanted = true;
	clearTimeout(timer);
	busy ??= (async () => {
		while (wanted && ledger) {
			wanted = false;
			const to = ledger;
			await alone("placet-delivery", async () => {
				await putBack(to);
				for (let next = readOutbox(to).receipts[0]; next; next = readOutbox(to).receipts[0]) if (!await hand(next, to)) return;
			}, Infinity);
		}
		busy = null;
	})();
	return busy;
}
function schedule(to) {
	clearTimeout(timer);
	const { receipts, retryAt } = readOutbox(to);
	if (receipts.length || fresh.size) timer = setTimeout(flush, Math.min(Math.max(retryAt - Date.now(), 0), LONGEST_WAIT));
}
function onLeave() {
	if (!ledger) return;
	const { visitor } = readJournal(ledger.config);
	for (const { receipt } of fresh.values()) if (receipt.receiptId !== onItsWay && receipt.subject.id === visitor) sendLast(`${ledger.url}/receipts`, receipt);
}
/** From here on what waits goes to this ledger: when its time comes, or when the connection is back. */
function connect(to) {
	if (!ledger) {
		addEventListener("online", flush);
		addEventListener("pagehide", onLeave);
	}
	ledger = to;
	schedule(to);
}
/** Queues a receipt, so that it is not lost if the page goes, and sends it at once. Never rejects. */
async function deliver(receipt, notice, to) {
	const own = {
		receipt,
		notice,
		isQueued: false
	};
	fresh.set(receipt.receiptId, own);
	await queue(() => enqueue(receipt, notice, to));
	own.isQueued = true;
	connect(to);
	await flush();
}
/** Sends what earlier pages left, save what is too old to be kept here. */
async function takeUp(to) {
	await trimOutbox(to, Date.now());
	connect(to);
}
/** Forgets the visitor and what waits, after a last attempt to deliver it. */
async function abandon(config, known) {
	if (known && !ledger) connect(known);
	const to = ledger;
	if (to && readOutbox(to).receipts.length) await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, PARTING))]);
	const left = to ? readOutbox(to).receipts : [];
	clearTimeout(timer);
	fresh.clear();
	await forgetJournal(config);
	await forgetOutbox(config);
	if (to) for (const { receiptId } of left) report(to, receiptId, "dropped");
}
// src/proof/ledger.ts
/** Null when receipts stay on this device. */
function ledgerOf({ config, report }, onDelivery) {
	const endpoint = config.receipts?.endpoint;
	if (!endpoint) return null;
	try {
		const url = new URL(endpoint, location.href);
		if (/^https?:$/.test(url.protocol)) return {
			url: url.href.replace(/\/$/, ""),
			config,
			onDelivery,
			report
		};
	} catch {}
	report("bad-endpoint", endpoint);
	return null;
}
// src/proof/brief.ts
/** As the ledger has it. */
var LONGEST = 100;
/** An id as receipts and notices name it: one too long is cut, and told from others by a fingerprint at its end. */
var brief = (id) => id.length > LONGEST ? `${id.slice(0, 92)}-${fingerprint(id)}` : id;
// src/proof/partner.ts
/** Stands at the end of an extract's `integrity.note`. */
var NOTE = "An extract: the hash is that of the whole record, which the controller keeps.";
var GIVEN = ["given", "renewed"];
/** Acts, and what befalls, that concern some answers and leave the others: the states that tell whose. */
var ABOUT = {
	"allow-service": GIVEN,
	"allow-once": GIVEN,
	withdraw: ["withdrawn"],
	expiry: ["expired"],
	"notice-change": ["invalidated"]
};
/**
* What a receipt proves to the one third party that relies on it: its own answer and purpose, the act and the notice. What others
* were answered is not its business: the state is its own, and an act that answered all alike reads like any other. The hash
* stays that of the whole record, to be looked up by; `recordId`, known to the controller alone, keeps others from trying answers
* against it. Null where the service is not in it, or where it was about others. GDPR 5(1)(c), 26, R99.
*/
function partnerProof(receipt, id) {
	const { event, integrity, receiptId } = receipt;
	const service = receipt.services.find((one) => one.id === brief(id));
	if (!service) return null;
	const { dataCategories, recipients, transfers, retention, state } = service;
	const own = state === "exempt" ? "unknown" : state;
	const about = ABOUT[event.action] ?? ABOUT[event.method];
	if (about && !about.includes(own)) return null;
	const consentType = event.by !== "browser" && isExpressed(own) ? "expressed" : null;
	const action = /-all$/.test(event.action) ? "save-choices" : event.action;
	const purposes = receipt.purposes.filter((purpose) => service.purposes.includes(purpose.id)).map((purpose) => ({
		...purpose,
		dataCategories,
		recipients,
		transfers,
		retention,
		state,
		consentType: isExpressed(own) ? "expressed" : null
	}));
	return {
		...receipt,
		recordId: receiptId,
		event: {
			...event,
			state: own,
			consentType,
			action
		},
		purposes,
		services: [service],
		integrity: {
			...integrity,
			note: [integrity.note, NOTE].filter(Boolean).join(" ")
		}
	};
}
// src/proof/enforced.ts
/** Strongest first, as browsers choose. */
var KNOWN = [
	"sha512",
	"sha384",
	"sha256"
];
/**
* The digest that a browser holds a file to by this `integrity` attribute: of the strongest kind listed, the first. Null where it
* enforces none. Options behind `?` are no part of it. W3C Subresource Integrity §3.3.
*/
function enforced(attribute) {
	const digests = (attribute ?? "").split(/\s+/).map((one) => one.split("?")[0]);
	return KNOWN.flatMap((kind) => digests.filter((one) => /^\w+-[\w+/=-]{20,100}$/.test(one) && one.startsWith(`${kind}-`)))[0] ?? null;
}
// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
	if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
	return JSON.stringify(value);
}
function serializePrimitive(value) {
	switch (typeof value) {
		case "number":
			if (isNaN(value)) throw new Error("NaN is not allowed");
			if (!isFinite(value)) throw new Error("Infinity is not allowed");
			return JSON.stringify(value);
		case "string": return serializeString(value);
		case "boolean": return value ? "true" : "false";
		default: return JSON.stringify(value);
	}
}
function enterValue(value, seen) {
	let wrappers = null;
	while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
		if (seen.has(value)) throw new Error("Circular reference detected");
		seen.add(value);
		(wrappers ??= []).push(value);
		value = value.toJSON();
	}
	if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
	if (value === null || typeof value !== "object") {
		if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
		return serializePrimitive(value);
	}
	if (seen.has(value)) throw new Error("Circular reference detected");
	seen.add(value);
	return {
		container: value,
		keys: Array.isArray(value) ? null : Object.keys(value).sort(),
		index: 0,
		first: true,
		wrappers
	};
}
function canonicalize(object) {
	if (object === null || typeof object !== "object") return serializePrimitive(object);
	const seen = /* @__PURE__ */ new Set();
	const root = enterValue(object, seen);
	if (typeof root !== "object") return root;
	let result = root.keys === null ? "[" : "{";
	const stack = [root];
	outer: while (stack.length > 0) {
		const frame = stack[stack.length - 1];
		const container = frame.container;
		if (frame.keys === null) {
			while (frame.index < container.length) {
				const i = frame.index++;
				if (i > 0) result += ",";
				const element = container[i];
				const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
				if (value === null || typeof value !== "object") {
					result += serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (typeof child !== "object") {
					result += child === void 0 ? "null" : child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "]";
		} else {
			const keys = frame.keys;
			while (frame.index < keys.length) {
				const key = keys[frame.index++];
				const value = container[key];
				if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
				if (value === null || typeof value !== "object") {
					if (frame.first) frame.first = false;
					else result += ",";
					result += serializeString(key) + ":" + serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (child === void 0) continue;
				if (frame.first) frame.first = false;
				else result += ",";
				result += serializeString(key) + ":";
				if (typeof child !== "object") {
					result += child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "}";
		}
		seen.delete(container);
		if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
		stack.pop();
	}
	return result;
}
// src/proof/canonical.ts
/** The one text a value has under RFC 8785, so that the same content always gives the same hash. R90. Throws on what JSON cannot hold: a lone surrogate, a cycle, a number that is none. */
var canonical = (value) => plainly(() => canonicalize(value)) ?? "null";
/** A copy that holds only JSON. Half a surrogate pair, which RFC 8785 forbids, becomes the replacement character. */
var plain = (value) => JSON.parse(plainly(() => JSON.stringify(value, (_key, item) => typeof item === "string" ? item.replace(/\p{Surrogate}/gu, "�") : item)));
// src/proof/hash.ts
/** `sha256-` and the digest in base64url without padding; null where the page has no WebCrypto (plain http). */
async function sha256(text) {
	const subtle = globalThis.crypto?.subtle;
	if (!subtle) return null;
	const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
	return `sha256-${btoa(String.fromCharCode(...digest)).replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}`;
}
/** The hash of a value's canonical form; null where it cannot be had. Never rejects. */
async function hashOf(value) {
	try {
		return await sha256(canonical(value));
	} catch {
		return null;
	}
}
// src/proof/said.ts
/** What is said with a value of the config: nothing with what is no text. */
var said = (value) => typeof value === "object" ? "" : String(value ?? "");
// src/proof/words.ts
/** Both layers' texts as the drawn parts show them, from that `file`, the owner's own over ours; null when they cannot be had. */
async function wordsOf(language, overrides, { locale }, file = language) {
	try {
		const part = await locale(file);
		const details = await part.details?.();
		return {
			language,
			texts: {
				...part.default,
				...details?.default,
				...overrides?.[language]
			}
		};
	} catch {
		return null;
	}
}
/** An owner's text in this language, or in French, or in the first there is. */
function pick(text, language) {
	if (!text || typeof text !== "object") return text ? String(text) : null;
	return said(text[language] ?? text[language.split("-")[0]] ?? text.fr ?? Object.values(text)[0]) || null;
}
var isByLanguage = (value) => Object.entries(value).length > 0 && Object.entries(value).every(([tag, text]) => /^[a-z]{2,3}(-\w+)*$/i.test(tag) && typeof text === "string");
/** A text, or ours where it names a purpose of ours, as the drawn parts show it. */
var told = (text, texts) => /^for-/.test(text) && said(texts[text]) || text;
/** The value with every text that is given per language in this one, and every purpose of ours in words, at any depth. */
function spoken(value, words) {
	if (typeof value !== "object" || !value) return told(value, words.texts);
	if (Array.isArray(value)) return value.map((item) => spoken(item, words));
	if (isByLanguage(value)) return pick(value, words.language);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoken(item, words)]));
}
// src/proof/notice.ts
var LAYOUT = {
	layout: "bar",
	position: "bottom",
	theme: "auto",
	preset: "default",
	reopen: "button",
	headingLevel: 2
};
/** Every setting there is. The tag hands over all its `data-*` beside them and in `ui`, and what else is on a page changes no hash. */
var SETTINGS = {
	$schema: 1,
	controller: 1,
	privacyPolicyUrl: 1,
	cookiePolicyUrl: 1,
	noticeVersion: 1,
	changes: 1,
	language: 1,
	duration: 1,
	scope: 1,
	cookieName: 1,
	account: 1,
	categories: 1,
	services: 1,
	receipts: 1,
	signals: 1,
	ui: 1,
	texts: 1,
	reload: 1,
	debug: 1,
	jurisdiction: 1,
	guard: 1
};
var DRAWN = {
	layout: 1,
	position: 1,
	theme: 1,
	preset: 1,
	container: 1,
	tokens: 1,
	reopen: 1,
	headingLevel: 1,
	easyToRead: 1
};
var only = (settings, given) => Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== void 0 && Object.hasOwn(settings, key)));
/** The owner's version of the notice, spelt as the cookie spells it. */
var versionOf = ({ noticeVersion }) => said(noticeVersion).replace(/[^\w.-]/g, "-").slice(0, 32) || null;
function firstLayer(config, { invalidated = [] }) {
	const isChange = invalidated.length > 0;
	const open = asked({
		config,
		invalidated: { peek: () => invalidated }
	});
	return {
		mode: isChange ? "change" : "first",
		heading: isChange ? CHANGED.heading : "heading",
		intro: isChange ? CHANGED.intro : "intro",
		asked: open.map(({ id }) => brief(id)),
		also: alsoOf(config, true)
	};
}
/**
* The notice of this config in these words, as it stands for who has still to answer everything or, with `asking`, for who was
* asked again. Same input, same content. EDPB 05/2020 §108, R87, R90.
*/
function noticeOf(config, services, words, buildHash, asking = {}) {
	const { language, texts } = words;
	const own = (key) => said(texts[key]) || null;
	const { ui } = config;
	const isDrawn = ui !== false;
	const first = firstLayer(config, asking);
	const answers = first.mode === "change" ? [CHANGED.acceptAll, CHANGED.rejectAll] : ["acceptAll", "rejectAll"];
	return plain({
		schema: "placet-notice/1",
		id: `cookies-${language}`,
		version: versionOf(config),
		language,
		controller: spoken(config.controller, words) ?? null,
		jurisdiction: jurisdictionOf(config),
		policies: {
			privacy: config.privacyPolicyUrl ?? null,
			cookies: config.cookiePolicyUrl ?? null
		},
		scope: config.scope ?? "host",
		duration: config.duration ?? "P6M",
		changes: pick(config.changes, language),
		categories: config.categoryList.map(({ id, essential, title, description, consequence }) => ({
			id: brief(id),
			essential,
			title: pick(title, language) ?? own(id) ?? id,
			description: said(spoken(pick(description, language), words)) || own(`${id}About`),
			consequence: pick(consequence, language)
		})),
		services: services.map(({ catalogued: _, ...service }) => spoken(service, words)),
		layout: isDrawn && {
			...LAYOUT,
			...only(DRAWN, ui ?? {})
		},
		first: isDrawn ? first : null,
		buttons: {
			first: isDrawn ? [...answers, "customize"] : [],
			second: isDrawn ? [
				"acceptAll",
				"rejectAll",
				"save"
			] : [],
			placeholder: isDrawn ? [
				"allowOnce",
				"allowAlways",
				"moreChoices"
			] : []
		},
		texts: isDrawn ? texts : {},
		collector: {
			name: "placet",
			version: "1.0.0",
			buildHash
		}
	});
}
/** The config as the owner wrote it, in a file or on the tag, with its defaults. R88. */
function configOf(config) {
	const ui = config.ui && only(DRAWN, config.ui);
	return plain({
		...only(SETTINGS, config),
		ui: ui && !Object.keys(ui).length ? void 0 : ui
	});
}
// src/proof/offer.ts
/** A service of the catalogue as it is there described; by its bare id where that is not to be had. */
async function described(service, parts) {
	if (service.category) return service;
	try {
		return {
			...service,
			...(await parts.service(service.id)).default
		};
	} catch {
		return service;
	}
}
/** What the tag's `integrity` enforces, else what the build wrote down of the core it made. R88. */
var digest = ({ buildHash }) => enforced(buildHash) ?? "sha384-yYzr9W8HgOf4MvglweHVgGunlno01Q2BUaB3ZefujlpK7nGrn4kHeczR+NaB/hT5";
/** The offer of this config in this language, as it stood when the decision was made. Same input, same hashes. Never rejects. */
async function offerOf(config, language, parts, decision) {
	const found = await wordsOf(language, config.texts, parts, textsOf(language, config));
	const words = found ?? {
		language,
		texts: {}
	};
	const services = [...await Promise.all(config.serviceList.map((service) => described(service, parts))), ownService(config, (key) => said(words.texts[key]))];
	const buildHash = digest(parts);
	const notice = found && noticeOf(config, services, words, buildHash, decision);
	return {
		words,
		services,
		notice,
		noticeHash: notice && await hashOf(notice),
		configHash: await hashOf(configOf(config)),
		buildHash
	};
}
// src/proof/fit.ts
/** Longest text of a record, and longest of what is a duration or a country. As the ledger has it. */
var LONG = 2e3;
var SHORT = 100;
var MANY = 1e3;
var BRIEF = /^(?:duration|validity|local|country|jurisdiction)$/;
var clipped = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
/** A record within the bounds of its schema, whatever the config holds: a text too long is cut and says so by «…». */
function fitting(value, name = "") {
	if (typeof value === "string") return clipped(value, BRIEF.test(name) ? SHORT : LONG);
	if (typeof value !== "object" || !value) return value;
	if (Array.isArray(value)) return value.slice(0, MANY).map((item) => fitting(item, name));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fitting(item, key)]));
}
/** The value where it is one of these, else what stands for any other. */
var oneOf = (all, value, other) => all.includes(value) ? value : other;
// src/proof/answers.ts
/** What each purpose is in the Data Privacy Vocabulary; a category of the site's own is a purpose and no more. R105. */
var DPV = {
	essential: "dpv:RequestedServiceProvision",
	preferences: "dpv:UserInterfacePersonalisation",
	statistics: "dpv:ServiceUsageAnalytics",
	marketing: "dpv:PersonalisedAdvertising"
};
var SAFEGUARDS = [
	"adequacy",
	"adequacy-DPF",
	"SCC-2021",
	"BCR",
	"derogation-49",
	"none-EU-only"
];
/** Other spellings of the same. */
var ALSO = {
	SCC: "SCC-2021",
	DPF: "adequacy-DPF"
};
var KINDS = [
	"cookie",
	"localStorage",
	"sessionStorage",
	"indexedDB",
	"cache",
	"serviceWorker",
	"pixel",
	"linkDecoration",
	"fingerprint",
	"sdk"
];
/** A list where the config may hold anything. */
var list = (value) => Array.isArray(value) ? value.filter(Boolean) : [];
var distinct = (items) => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
var orNull = (value) => said(value) || null;
var durationOf = (value) => orNull(value?.duration ?? value);
/** The longest of the retentions declared; what is not declared is said to be so. */
function longest(services, language) {
	const found = services.flatMap(({ retention, trackers }) => [retention, ...list(trackers).map((tracker) => tracker.retention)]).filter(durationOf).sort((a, b) => (milliseconds(durationOf(b)) ?? 0) - (milliseconds(durationOf(a)) ?? 0))[0];
	return {
		duration: durationOf(found) ?? "unspecified",
		trigger: pick(found?.trigger, language)
	};
}
/** The provider receives the data as much as those it lists. R210. */
function recipientsOf({ provider, recipients }) {
	const listed = list(recipients).filter(({ name }) => said(name));
	return (provider?.name && !listed.some(({ name }) => name === provider.name) ? [provider, ...listed] : listed).map((one) => ({
		name: said(one.name),
		role: said(one.role) || "recipient",
		country: orNull(one.country),
		policyUrl: orNull(one.policyUrl)
	}));
}
/** What one service does with the data: who receives it, what it is, and where it goes. R99, R209, R210. */
function sharesOf(service, language) {
	return {
		dataCategories: list(service.data).flatMap((text) => pick(text, language) ?? []),
		recipients: recipientsOf(service),
		transfers: list(service.transfers).map(({ country, safeguard, url }) => ({
			country: said(country),
			safeguard: oneOf(SAFEGUARDS, ALSO[said(safeguard)] ?? safeguard, "unspecified"),
			url: orNull(url)
		}))
	};
}
/** One purpose per category, with what its services declared. */
function purposesOf({ config, services, decision, words, previous }) {
	const { language, texts } = words;
	return config.categoryList.map(({ id, title, essential }) => {
		const inside = services.filter(({ category }) => category === id);
		const shares = inside.map((service) => sharesOf(service, language));
		const state = essential ? "exempt" : stateOf(id, "", decision, previous?.purposes.find((purpose) => purpose.id === brief(id))?.state);
		return {
			id: brief(id),
			category: brief(id),
			title: pick(title, language) ?? (said(texts[id]) || id),
			state,
			...essential ? { exemption: "strictly-necessary" } : {},
			dpvPurpose: DPV[id] ?? "dpv:Purpose",
			legalBasis: essential ? "A6-1-f" : "A6-1-a",
			consentType: isExpressed(state) ? "expressed" : null,
			dataCategories: distinct(shares.flatMap(({ dataCategories }) => dataCategories)),
			controllers: ["controller"],
			recipients: distinct(shares.flatMap(({ recipients }) => recipients)),
			storageLocations: distinct(inside.flatMap(({ storedIn }) => list(storedIn).map(said))),
			transfers: distinct(shares.flatMap(({ transfers }) => transfers)),
			retention: longest(inside, language),
			required: essential
		};
	});
}
/** Every service offered, each with its own answer. */
function servicesOf({ services, decision, words, previous }) {
	const { language } = words;
	return services.map((service) => {
		const { id = "", name, category, trackers } = service;
		const within = category ?? decision.after?.entries[id]?.category ?? "";
		const state = within === "essential" ? "exempt" : stateOf(id, within, decision, previous?.services.find((before) => before.id === brief(id))?.state);
		return {
			id: brief(id),
			name: pick(name, language) ?? id,
			purposes: within ? [brief(within)] : [],
			state,
			...sharesOf(service, language),
			retention: longest([service], language),
			trackers: list(trackers).map(({ name: tracker, kind, domain, retention, readBy }) => ({
				name: said(tracker),
				type: oneOf(KINDS, kind, "cookie"),
				domain: orNull(domain),
				duration: durationOf(retention),
				thirdPartyAccess: !!domain || list(readBy).length > 0
			}))
		};
	});
}
// src/proof/parties.ts
var FIELDS = [
	"tradeName",
	"registration",
	"address",
	"country",
	"contact",
	"email",
	"phone",
	"url",
	"onBehalfOf"
];
/** Who hears complaints. GDPR 13(2)(d). */
var AUTHORITIES = { FR: {
	name: "CNIL",
	address: "3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07",
	country: "FR",
	contact: "Service des plaintes",
	url: "https://www.cnil.fr/fr/plaintes"
} };
var known = (party) => Object.fromEntries(FIELDS.map((field) => [field, party[field] == null ? null : said(party[field])]));
/** Controller, data protection officer and authority. A site that names no controller is known by its host. R203–R205. */
function partiesOf(config, host) {
	const { dpo, name, ...rest } = config.controller ?? {};
	const parties = [{
		id: "controller",
		role: "controller",
		type: "organisation",
		name: said(name) || host,
		...known(rest)
	}];
	if (dpo) parties.push({
		id: "dpo",
		role: "dpo",
		type: "person",
		name: said(dpo.name) || "DPO",
		...known(dpo)
	});
	const authority = AUTHORITIES[jurisdictionOf(config)];
	if (authority) parties.push({
		id: "authority",
		role: "authority",
		type: "authority",
		...known(authority),
		name: authority.name
	});
	return parties;
}
// src/proof/receipt.ts
var date = (time) => new Date(time).toISOString();
function absolute(url, origin) {
	try {
		return url ? new URL(url, origin).href : null;
	} catch {
		return null;
	}
}
/**
* Who said so. A call of the API is the site's act unless it came with the visitor's own gesture; an imported choice repeats what
* the visitor said on another device. R78, R96.
*/
function actor({ reason, trusted }) {
	if (reason === "signal") return "browser";
	return [
		"banner",
		"preferences",
		"placeholder",
		"import"
	].includes(reason) || trusted ? "subject" : "site";
}
/** The hosts a choice counts for: of a list the domain it is stored for and those under it, else the page's own. */
function hostsOf(scope, host) {
	const [domain] = domainsFor(scope, host);
	if (!domain) return [host];
	const under = listed(scope).filter((one) => isUnder(one, domain) && /^[\w.-]{1,253}$/.test(one));
	return [...new Set(under)].slice(0, 200);
}
/** The record of one decision, still without its hash. Same facts, same record. R86–R88, R91, R96, R101–R103. */
function receiptOf(facts) {
	const { config, decision, words, around, previous, ids } = facts;
	const { controller, receipts, scope = "host", duration = "P6M" } = config;
	const { after, reason, action, layer, trusted, time } = decision;
	const services = servicesOf(facts);
	const purposes = purposesOf(facts);
	const state = outcomeOf(decision, {
		purposes,
		services
	});
	const by = actor(decision);
	const once = action === "allow-once";
	const shared = Array.isArray(scope);
	return plain(fitting({
		schema: "placet-receipt/1",
		conformsTo: ["https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr", "KI-CR-v1.1.0"],
		receiptId: ids.receipt,
		recordId: ids.record,
		previousReceiptId: previous?.receiptId ?? null,
		basedOn: decision.basedOn ?? null,
		sequence: (previous?.sequence ?? 0) + 1,
		issuedAt: date(facts.now),
		jurisdiction: jurisdictionOf(config),
		scope: {
			type: shared ? "list" : scope === "domain" ? "domain" : "host",
			hosts: hostsOf(scope, around.host)
		},
		subject: {
			type: "visitor",
			id: ids.visitor,
			accountRef: null
		},
		parties: partiesOf(config, around.host),
		notice: {
			id: `cookies-${words.language}`,
			version: versionOf(config),
			language: words.language,
			layer,
			hash: facts.noticeHash,
			url: absolute(config.cookiePolicyUrl, around.origin),
			policyUrl: absolute(config.privacyPolicyUrl, around.origin),
			serviceCount: config.serviceList.length
		},
		event: {
			state,
			consentType: by !== "browser" && isExpressed(state) ? "expressed" : null,
			by,
			time: date(time),
			serverTime: null,
			timezoneOffset: around.timezoneOffset,
			validity: once ? "P0D" : milliseconds(duration) === lifetime(config) ? duration : "P6M",
			validUntil: after && !once ? date(after.expiresAt) : null,
			method: reason,
			action,
			userActivated: trusted,
			signals: { gpc: around.gpc },
			ui: {
				viewport: around.viewport,
				uaFamily: around.uaFamily
			}
		},
		purposes,
		services,
		withdrawal: {
			how: said(words.texts.manage),
			url: `${around.origin}/#placet`,
			api: "placet.withdraw()"
		},
		rights: [
			"access",
			"rectification",
			"erasure",
			"restriction",
			"portability",
			"withdraw"
		],
		rightsContact: said(controller?.dpo?.email ?? controller?.email ?? controller?.contact) || null,
		rightsDelay: "P1M",
		sensitive: false,
		specialCategories: [],
		collector: {
			name: "placet",
			version: "1.0.0",
			buildHash: facts.buildHash,
			configVersion: versionOf(config),
			configHash: facts.configHash
		},
		proofRetention: {
			local: milliseconds(receipts?.keepFor) ? receipts.keepFor : "P1Y",
			controller: receipts?.retention ? {
				duration: said(receipts.retention.duration),
				reason: pick(receipts.retention.reason, words.language) ?? ""
			} : null
		},
		integrity: {
			alg: "SHA-256",
			note: facts.note,
			previousHash: previous?.integrity.hash ?? null,
			hash: null,
			signature: null
		}
	}));
}
// src/proof/seal.ts
/** What is hashed: the record with `hash` and `signature` null. */
var unsealed = (receipt) => ({
	...receipt,
	integrity: {
		...receipt.integrity,
		hash: null,
		signature: null
	}
});
var NO_HASH = "Not hashed: this page had no WebCrypto, which browsers offer on https only.";
/** The record with its hash. Where none can be made the record says so, and why. */
async function seal(receipt) {
	const hash = await hashOf(unsealed(receipt));
	const { integrity } = receipt;
	if (hash) return {
		...receipt,
		integrity: {
			...integrity,
			hash
		}
	};
	const note = [integrity.note, NO_HASH].filter(Boolean).join(" ");
	return {
		...receipt,
		integrity: {
			...integrity,
			alg: "none",
			note
		}
	};
}
// src/proof/prove.ts
var NO_TEXTS = "The texts could not be loaded: which notice was offered is not known.";
/** The sealed record of an act, kept on this device, and the notice it names. */
async function prove(store, act, parts) {
	const { config } = store;
	const offer = await offerOf(config, act.language, parts, act.decision);
	const note = offer.notice ? null : NO_TEXTS;
	const now = Date.now();
	const id = act.decision.id ?? uuid();
	return {
		receipt: await append(store, now, id, ({ visitor, receipts }) => {
			const ids = {
				receipt: id,
				record: uuid(),
				visitor
			};
			const previous = receipts.at(-1) ?? null;
			return seal(receiptOf({
				...offer,
				...act,
				config,
				note,
				ids,
				now,
				previous
			}));
		}),
		notice: offer.notice
	};
}
// src/proof/surroundings.ts
/** In this order: each names the ones after it too. */
var FAMILIES = [
	[/Firefox|FxiOS/, "Firefox"],
	[/Edg/, "Edge"],
	[/OPR|OPT\//, "Opera"],
	[/SamsungBrowser/, "Samsung Internet"],
	[/Chrom|CriOS/, "Chrome"],
	[/Safari/, "Safari"]
];
var familyOf = (userAgent) => FAMILIES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "other";
var viewportOf = (width) => width < 640 ? "mobile" : width < 1024 ? "tablet" : "desktop";
var surroundings = (time) => ({
	host: location.hostname || location.protocol,
	origin: location.origin,
	timezoneOffset: new Date(time).getTimezoneOffset(),
	gpc: navigator.globalPrivacyControl === true,
	viewport: viewportOf(innerWidth),
	uaFamily: familyOf(navigator.userAgent)
});
// src/proof/verify.ts
/** Whether a record still matches its own hash. A record without a hash proves nothing, and so does not. */
async function isIntact(receipt) {
	const hash = receipt?.integrity?.hash;
	return !!hash && receipt.integrity.alg === "SHA-256" && await hashOf(unsealed(receipt)) === hash;
}
var follows = (receipt, before) => receipt.integrity.previousHash === before.integrity.hash && receipt.previousReceiptId === before.receiptId && receipt.sequence === before.sequence + 1;
/**
* Index of the first record that was altered, or that does not follow the one before it; −1 when the chain holds. The
* first record may follow one that is no longer kept. R97.
*/
async function firstBreak(receipts) {
	for (const [index, receipt] of receipts.entries()) if (!await isIntact(receipt) || index && !follows(receipt, receipts[index - 1])) return index;
	return -1;
}
// src/proof/index.ts
var version = "1.0.0";
/** The last act being recorded on this page: acts are recorded in the order they were made. */
var turn = Promise.resolve();
var tell = (detail) => void emit("delivery", detail);
/** An outbox for which the config names no ledger is in no list of what is kept, and so is not kept. */
async function dropUnlisted({ config, report }, onDelivery = tell) {
	if (!config.receipts?.endpoint) await giveUp({
		config,
		report,
		onDelivery
	});
}
/** Takes up for the core what is kept now, on this device or, where that is denied, on this page. */
function remember({ config, memory }) {
	const { visitor, receipts, csv } = readJournal(config);
	Object.assign(memory, {
		visitor: receipts.length ? visitor : null,
		receipts: [...receipts],
		csv: csv ?? "",
		held: isHeld(config)
	});
}
/** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one, which is not waited for. */
function record(store, decision, parts, options = {}) {
	const act = {
		decision,
		language: store.language.peek() || decision.after?.language || "fr",
		around: surroundings(decision.time)
	};
	const recorded = turn.then(async () => {
		const { receipt, notice } = await prove(store, act, parts);
		remember(store);
		const ledger = ledgerOf(store, options.onDelivery ?? tell);
		if (ledger) deliver(receipt, notice, ledger);
		else dropUnlisted(store, options.onDelivery);
		return receipt;
	});
	turn = recorded.catch(() => {});
	return recorded;
}
/** Sends what an earlier page left in the outbox, and lets go of what is too old to be kept. Call it when `placet-outbox` is in `localStorage`. */
function resume(store, _parts, options) {
	trim(store.config, Date.now());
	const ledger = ledgerOf(store, options?.onDelivery ?? tell);
	if (ledger) takeUp(ledger);
}
/** What the page's `receipts` offer beyond reading at once. From here on nothing too old is kept. R219. */
function startProof(store) {
	const { config } = store;
	const trimmed = Promise.all([trim(config, Date.now()), dropUnlisted(store)]).then(() => remember(store));
	const kept = async () => {
		await trimmed;
		return readJournal(config).receipts;
	};
	return {
		/** True when every receipt kept here still matches its hash and its predecessor's; false when that cannot be shown. */
		verify: async () => await firstBreak(await kept()) < 0,
		async exportFor(service, format = "json") {
			const proofs = (await kept()).flatMap((receipt) => partnerProof(receipt, service) ?? []);
			return format === "csv" ? toCsv(proofs) : JSON.stringify(proofs, null, 2);
		},
		/** Deletes the receipts and the visitor id from this device, after a last attempt to deliver what waits. The choice stays. R100, R207. */
		async forget() {
			await turn;
			await trimmed;
			await abandon(config, ledgerOf(store, tell));
			try {
				localStorage.removeItem(keyOf("pending", config));
			} catch {}
			remember(store);
		}
	};
}
export { record, resume, startProof, version };
