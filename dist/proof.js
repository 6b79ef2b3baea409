import { t as emit } from "./modules/events-zjAvgo2q.js";
import { n as milliseconds, t as lifetime } from "./modules/duration-GDUQ8H3s.js";
import { t as textsOf } from "./modules/texts-dTiYvJlw.js";
import { i as stateOf, n as isExpressed, r as outcomeOf } from "./modules/state-CmTX60SV.js";
// src/proof/csv.ts
/** Quoted; what a spreadsheet would take for a formula is led by an apostrophe. */
var cell = (value) => `"${String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&").replaceAll("\"", "\"\"")}"`;
var HEAD = "receiptId,time,state,method,action,language,noticeVersion,noticeHash,granted,denied,previousHash,hash".split(",");
/** One line per receipt under a line of names, RFC 4180. What was never refusable is in neither list of ids. R218. */
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
		ids(/^(?!given|renewed|exempt)/),
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
// src/proof/said.ts
/** What is said with a value of the config: nothing with what is no text. */
var said = (value) => typeof value === "object" ? "" : String(value ?? "");
// src/proof/own.ts
/** Placet's own storage, declared like any service's: data minimal, kept on this site, nobody else's. R64, R227. */
var ownService = ({ cookieName, duration = "P6M", receipts }, { texts }) => ({
	id: "placet",
	name: said(texts.ownName) || "Placet",
	category: "essential",
	purpose: said(texts.ownPurpose),
	trackers: [{
		name: cookieName,
		kind: "cookie",
		retention: duration
	}, {
		name: "placet-receipts",
		kind: "localStorage",
		retention: receipts?.keepFor ?? "P1Y"
	}]
});
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
function keptIn(key, accepts, empty) {
	let memory = null;
	const stored = () => {
		try {
			return localStorage.getItem(key);
		} catch {
			return null;
		}
	};
	const parsed = (text) => {
		try {
			const value = JSON.parse(text);
			return accepts(value) ? value : null;
		} catch {
			return null;
		}
	};
	return {
		read: () => memory?.value ?? parsed(stored()) ?? empty(),
		write(value) {
			const before = stored();
			const over = memory ? memory.over : before;
			memory = {
				value,
				over
			};
			if (before !== over) return;
			try {
				if (before !== null && !parsed(before)) localStorage.setItem(`${key}-damaged`, before);
				localStorage.setItem(key, plainly(() => JSON.stringify(value)));
				memory = null;
			} catch {}
		},
		clear() {
			memory = null;
			try {
				localStorage.removeItem(key);
				localStorage.removeItem(`${key}-damaged`);
			} catch {}
		}
	};
}
// src/proof/uuid.ts
/** A random UUID, version 4. `randomUUID` is not there on plain http; random values are. RFC 9562. */
function uuid() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	bytes[6] = bytes[6] & 15 | 64;
	bytes[8] = bytes[8] & 63 | 128;
	return [...bytes].map((byte, index) => (/^(4|6|8|10)$/.test(`${index}`) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
}
// src/proof/journal.ts
var KEY$1 = "placet-receipts";
var isReceipt = (value) => !!value && typeof value.receiptId === "string" && !!value.integrity && Array.isArray(value.purposes) && Array.isArray(value.services);
var isJournal = (value) => {
	const { visitor, receipts } = value ?? {};
	return typeof visitor === "string" && Array.isArray(receipts) && receipts.every(isReceipt);
};
var journal$1 = keptIn(KEY$1, isJournal, () => ({
	visitor: uuid(),
	receipts: []
}));
var readJournal = journal$1.read;
/** Receipts that may stay: not too many, and none too old but the last. R97, R219. */
function trimmed(all, { receipts }, now) {
	const { keep, keepFor } = receipts ?? {};
	const most = Number.isInteger(keep) && keep > 0 ? keep : 20;
	const age = milliseconds(keepFor) ?? milliseconds("P1Y");
	return all.filter(({ issuedAt }, index) => index === all.length - 1 || !(Date.parse(issuedAt) < now - age)).slice(-most);
}
/** Adds the record that `make` builds on the last one. It is kept on this device, or in memory where that is refused. */
var append = (config, now, make) => alone(KEY$1, async () => {
	const before = journal$1.read();
	const receipt = await make(before);
	const receipts = trimmed([...before.receipts, receipt], config, now);
	const times = Object.entries(before.serverTimes ?? {}).filter(([id]) => receipts.some(({ receiptId }) => receiptId === id));
	journal$1.write({
		visitor: before.visitor,
		receipts,
		csv: toCsv(receipts),
		...times.length ? { serverTimes: Object.fromEntries(times) } : {}
	});
	return receipt;
});
/** Notes when the ledger took a receipt that is still kept here. */
var acknowledge = (receiptId, serverTime) => alone(KEY$1, () => {
	const before = journal$1.read();
	if (!before.receipts.some((receipt) => receipt.receiptId === receiptId)) return;
	journal$1.write({
		...before,
		serverTimes: {
			...before.serverTimes,
			[receiptId]: serverTime
		}
	});
});
/** Deletes the receipts and the visitor id from this device. R100. */
var clearJournal = () => alone(KEY$1, journal$1.clear);
// src/proof/outbox.ts
var KEY = "placet-outbox";
var EMPTY = {
	receipts: [],
	notices: {},
	failures: 0,
	retryAt: 0
};
var isOutbox = (value) => {
	const { receipts, notices, failures, retryAt } = value ?? {};
	return Array.isArray(receipts) && receipts.every((receipt) => typeof receipt?.receiptId === "string" && !!receipt.notice) && typeof notices === "object" && Number.isFinite(failures) && Number.isFinite(retryAt);
};
var outbox = keptIn(KEY, isOutbox, () => EMPTY);
var readOutbox = outbox.read;
/** Changes the outbox, and leaves no key behind when nothing waits. Notices stay as long as a receipt names them. */
var changeOutbox = (change) => alone(KEY, () => {
	const before = outbox.read();
	const after = {
		...before,
		...change(before)
	};
	if (!after.receipts.length) return outbox.clear();
	const named = after.receipts.map(({ notice }) => notice.hash);
	outbox.write({
		...after,
		notices: Object.fromEntries(Object.entries(after.notices).filter(([hash]) => named.includes(hash)))
	});
});
var clearOutbox = () => alone(KEY, outbox.clear);
/** Tells the page how a receipt fares on its way. */
var report = (ledger, receiptId, status) => ledger?.onDelivery?.({
	receiptId,
	status,
	pending: readOutbox().receipts.length
});
/** Puts a receipt, and the notice it names, where it waits for the ledger. Nothing is ever given up without a report. R94. */
async function enqueue(receipt, notice, ledger) {
	const { hash } = receipt.notice;
	let dropped = [];
	await changeOutbox(({ receipts, notices }) => {
		const all = [...receipts, receipt];
		dropped = all.slice(0, -50);
		return {
			receipts: all.slice(-50),
			notices: hash && notice ? {
				...notices,
				[hash]: notice
			} : notices
		};
	});
	report(ledger, receipt.receiptId, "queued");
	for (const { receiptId } of dropped) report(ledger, receiptId, "dropped");
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
		return FINAL.includes(answer.status) ? "refused" : "later";
	} catch {
		return "later";
	}
}
/** A last attempt while the page goes. Its answer is not awaited: the receipt stays in the outbox, and the ledger knows duplicates. */
function sendLast(url, receipt) {
	if ("keepalive" in Request.prototype) send("POST", url, receipt);
	else navigator.sendBeacon?.(url, new Blob([plainly(() => JSON.stringify(receipt))], { type: "application/json" }));
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
/** Made on this page and not acknowledged yet; the one being sent apart. */
var fresh = /* @__PURE__ */ new Map();
var onItsWay = "";
var without = (id) => changeOutbox(({ receipts }) => ({
	receipts: receipts.filter(({ receiptId }) => receiptId !== id),
	failures: 0,
	retryAt: 0
}));
/** Waits longer after each failure, and not as long as the other visitors. */
async function postpone(last) {
	await changeOutbox(({ receipts, failures }) => {
		const wait = Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT) * (.5 + Math.random() / 2);
		const others = receipts.filter(({ receiptId }) => receiptId !== last.receiptId);
		return {
			receipts: receipts.length > others.length ? [...others, last] : others,
			failures: failures + 1,
			retryAt: Date.now() + wait
		};
	});
	schedule();
}
/** A receipt, and its notice if the ledger lacks it. True when the next may follow. */
async function hand(receipt, url) {
	const { receiptId, notice } = receipt;
	onItsWay = receiptId;
	const answer = await send("POST", `${url}/receipts`, receipt);
	onItsWay = "";
	const taken = typeof answer === "object" && answer.id === receiptId;
	const content = notice.hash ? readOutbox().notices[notice.hash] : void 0;
	const owed = taken && answer.noticeKnown === false && content ? await send("PUT", `${url}/notices/${notice.hash}`, content) : {};
	if (owed === "later" || !taken && answer !== "refused") {
		await postpone(receipt);
		return false;
	}
	if (owed === "refused") ledger?.report("notice-refused", notice.hash);
	await without(receiptId);
	fresh.delete(receiptId);
	if (taken && typeof answer.serverTime === "string") await acknowledge(receiptId, answer.serverTime);
	report(ledger, receiptId, taken ? "acknowledged" : "dropped");
	return true;
}
/** Sends what waits, one after the other, one tab at a time. Never rejects. */
function flush() {
	wanted = true;
	clearTimeout(timer);
	busy ??= (async () => {
		while (wanted && ledger) {
			wanted = false;
			const { url } = ledger;
			await alone("placet-delivery", async () => {
				for (let next = readOutbox().receipts[0]; next; next = readOutbox().receipts[0]) if (!await hand(next, url)) return;
			}, Infinity);
		}
		busy = null;
	})();
	return busy;
}
function schedule() {
	clearTimeout(timer);
	const { receipts, retryAt } = readOutbox();
	if (receipts.length) timer = setTimeout(flush, Math.min(Math.max(retryAt - Date.now(), 0), LONGEST_WAIT));
}
function onLeave() {
	for (const receipt of ledger ? fresh.values() : []) if (receipt.receiptId !== onItsWay) sendLast(`${ledger.url}/receipts`, receipt);
}
/** From here on what waits goes to this ledger: when its time comes, or when the connection is back. */
function connect(to) {
	if (!ledger) {
		addEventListener("online", flush);
		addEventListener("pagehide", onLeave);
	}
	ledger = to;
	schedule();
}
/** Queues a receipt, so that it is not lost if the page goes, and sends it at once. Never rejects. */
async function deliver(receipt, notice, to) {
	fresh.set(receipt.receiptId, receipt);
	await enqueue(receipt, notice, to);
	connect(to);
	await flush();
}
/** Empties the outbox, after a last attempt to deliver what waits. */
async function abandon() {
	if (ledger && readOutbox().receipts.length) await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, PARTING))]);
	const left = readOutbox().receipts;
	clearTimeout(timer);
	fresh.clear();
	await clearOutbox();
	for (const { receiptId } of left) report(ledger, receiptId, "dropped");
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
			onDelivery,
			report
		};
	} catch {}
	report("bad-endpoint", endpoint);
	return null;
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
	return text[language] ?? text[language.split("-")[0]] ?? text.fr ?? Object.values(text)[0] ?? null;
}
var isByLanguage = (value) => Object.entries(value).length > 0 && Object.entries(value).every(([tag, text]) => /^[a-z]{2,3}(-\w+)*$/i.test(tag) && typeof text === "string");
/** The value with every text that is given per language in this one, at any depth. */
function spoken(value, language) {
	if (typeof value !== "object" || !value) return value;
	if (Array.isArray(value)) return value.map((item) => spoken(item, language));
	if (isByLanguage(value)) return pick(value, language);
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoken(item, language)]));
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
	integrations: 1,
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
var only = (settings, given) => Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(settings, key)));
/** The owner's version of the notice, spelt as the cookie spells it. */
var versionOf = ({ noticeVersion }) => said(noticeVersion).replace(/[^\w.-]/g, "-").slice(0, 32) || null;
/** The notice of this config in these words. Same input, same content. EDPB 05/2020 §108, R87, R90. */
function noticeOf(config, services, words, buildHash) {
	const { language, texts } = words;
	const own = (key) => said(texts[key]) || null;
	const { ui } = config;
	return plain({
		schema: "placet-notice/1",
		id: `cookies-${language}`,
		version: versionOf(config),
		language,
		controller: spoken(config.controller, language) ?? null,
		jurisdiction: config.jurisdiction ?? "FR",
		policies: {
			privacy: config.privacyPolicyUrl ?? null,
			cookies: config.cookiePolicyUrl ?? null
		},
		scope: config.scope ?? "host",
		duration: config.duration ?? "P6M",
		changes: pick(config.changes, language),
		categories: config.categoryList.map(({ id, essential, title, description, consequence }) => ({
			id,
			essential,
			title: pick(title, language) ?? own(id) ?? id,
			description: pick(description, language) ?? own(`${id}About`),
			consequence: pick(consequence, language)
		})),
		services: services.map((service) => spoken(service, language)),
		layout: ui === false ? false : {
			...LAYOUT,
			...only(DRAWN, ui ?? {})
		},
		buttons: {
			first: [
				"acceptAll",
				"rejectAll",
				"customize"
			],
			second: [
				"acceptAll",
				"rejectAll",
				"save"
			]
		},
		texts,
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
var digest = ({ buildHash }) => buildHash?.split(" ")[0] ?? "sha384-nmzZtCZcBSOmVXx49M826NmVwBFwVPLHR1r6ycm+lEMmJ4w0J6613uyYSRd8iiX1";
/** The offer of this config in this language. Same input, same hashes. Never rejects. */
async function offerOf(config, language, parts) {
	const found = await wordsOf(language, config.texts, parts, textsOf(language, config));
	const words = found ?? {
		language,
		texts: {}
	};
	const services = [...await Promise.all(config.serviceList.map((service) => described(service, parts))), ownService(config, words)];
	const buildHash = digest(parts);
	const notice = found && noticeOf(config, services, words, buildHash);
	return {
		words,
		services,
		notice,
		noticeHash: notice && await hashOf(notice),
		configHash: await hashOf(configOf(config)),
		buildHash
	};
}
// src/proof/answers.ts
/** What each purpose is in the Data Privacy Vocabulary; a category of the site's own is a purpose and no more. R105. */
var DPV = {
	essential: "dpv:RequestedServiceProvision",
	preferences: "dpv:UserInterfacePersonalisation",
	statistics: "dpv:ServiceUsageAnalytics",
	marketing: "dpv:PersonalisedAdvertising"
};
/** A list where the config may hold anything. */
var list = (value) => Array.isArray(value) ? value.filter(Boolean) : [];
var distinct = (items) => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
var retention = (value) => typeof value === "string" ? { duration: value } : value ?? null;
/** The longest of the retentions declared; what is not declared is said to be so. */
function longest(services, language) {
	const found = services.flatMap(({ retention: own, trackers }) => [own, ...list(trackers).map((tracker) => tracker.retention)]).flatMap((value) => retention(value) ?? []).sort((a, b) => (milliseconds(b.duration) ?? 0) - (milliseconds(a.duration) ?? 0));
	return {
		duration: found[0]?.duration ?? "unspecified",
		trigger: pick(found[0]?.trigger, language)
	};
}
/** The provider receives the data as much as those it lists. R210. */
var recipients = ({ provider, recipients: listed }) => [...provider?.name && !list(listed).some(({ name }) => name === provider.name) ? [provider] : [], ...list(listed)];
/** One purpose per category, with what its services declared. */
function purposesOf({ config, services, decision, words, previous }) {
	const { language, texts } = words;
	return config.categoryList.map(({ id, title, essential }) => {
		const inside = services.filter(({ category }) => category === id);
		const state = essential ? "exempt" : stateOf(id, "", decision, previous?.purposes.find((purpose) => purpose.id === id)?.state);
		return {
			id,
			category: id,
			title: pick(title, language) ?? (said(texts[id]) || id),
			state,
			...essential ? { exemption: "strictly-necessary" } : {},
			dpvPurpose: DPV[id] ?? "dpv:Purpose",
			legalBasis: essential ? "A6-1-f" : "A6-1-a",
			consentType: isExpressed(state) ? "expressed" : null,
			dataCategories: distinct(inside.flatMap(({ data }) => list(data).map((text) => pick(text, language) ?? ""))),
			controllers: ["controller"],
			recipients: distinct(inside.flatMap(recipients).map(({ name, role = "recipient", country = null, policyUrl = null }) => ({
				name,
				role,
				country,
				policyUrl
			}))),
			storageLocations: distinct(inside.flatMap(({ storedIn }) => list(storedIn))),
			transfers: distinct(inside.flatMap(({ transfers }) => list(transfers).map(({ country, safeguard, url = null }) => ({
				country,
				safeguard,
				url
			})))),
			retention: longest(inside, language),
			required: essential
		};
	});
}
/** Every service offered, each with its own answer. */
function servicesOf({ services, decision, words, previous }) {
	return services.map(({ id = "", name, category, trackers }) => {
		const within = category ?? decision.after?.entries[id]?.category ?? "";
		const state = within === "essential" ? "exempt" : stateOf(id, within, decision, previous?.services.find((service) => service.id === id)?.state);
		return {
			id,
			name: pick(name, words.language) ?? id,
			purposes: within ? [within] : [],
			state,
			trackers: list(trackers).map((tracker) => ({
				name: tracker.name,
				type: tracker.kind ?? "cookie",
				domain: tracker.domain ?? null,
				duration: retention(tracker.retention)?.duration ?? null,
				thirdPartyAccess: !!tracker.domain || list(tracker.readBy).length > 0
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
function partiesOf({ controller, jurisdiction = "FR" }, host) {
	const { dpo, name = host, ...rest } = controller ?? {};
	const parties = [{
		id: "controller",
		role: "controller",
		type: "organisation",
		name,
		...known(rest)
	}];
	if (dpo) parties.push({
		id: "dpo",
		role: "dpo",
		type: "person",
		name: dpo.name ?? "DPO",
		...known(dpo)
	});
	const authority = AUTHORITIES[jurisdiction];
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
/** Who said so. A call of the API is the site's act unless it came with the visitor's own gesture. R96. */
function actor({ reason, trusted }) {
	if (reason === "signal") return "browser";
	return [
		"banner",
		"preferences",
		"placeholder"
	].includes(reason) || trusted ? "subject" : "site";
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
	const shared = Array.isArray(scope);
	return plain({
		schema: "placet-receipt/1",
		conformsTo: ["https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr", "KI-CR-v1.1.0"],
		receiptId: ids.receipt,
		recordId: ids.record,
		previousReceiptId: previous?.receiptId ?? null,
		sequence: (previous?.sequence ?? 0) + 1,
		issuedAt: date(facts.now),
		jurisdiction: config.jurisdiction ?? "FR",
		scope: {
			type: shared ? "list" : scope === "domain" ? "domain" : "host",
			hosts: shared ? [...scope] : [around.host]
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
			validity: milliseconds(duration) === lifetime(config) ? duration : "P6M",
			validUntil: after && date(after.expiresAt),
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
		rightsContact: controller?.dpo?.email ?? controller?.email ?? controller?.contact ?? null,
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
			local: receipts?.keepFor ?? "P1Y",
			controller: receipts?.retention ? {
				duration: receipts.retention.duration,
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
	});
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
async function prove({ config }, act, parts) {
	const offer = await offerOf(config, act.language, parts);
	const note = offer.notice ? null : NO_TEXTS;
	const now = Date.now();
	return {
		receipt: await append(config, now, ({ visitor, receipts }) => {
			const ids = {
				receipt: uuid(),
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
/** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one, which is not waited for. */
function record(store, decision, parts, options) {
	const act = {
		decision,
		language: store.language.peek() || decision.after?.language || "fr",
		around: surroundings(decision.time)
	};
	const recorded = turn.then(async () => {
		const { receipt, notice } = await prove(store, act, parts);
		const ledger = ledgerOf(store, options?.onDelivery ?? ((detail) => emit("delivery", detail)));
		if (ledger) deliver(receipt, notice, ledger);
		return receipt;
	});
	turn = recorded.catch(() => {});
	return recorded;
}
/** Sends what an earlier page left in the outbox. Call it when `placet-outbox` is in `localStorage`. */
function resume(store, _parts, options) {
	const ledger = ledgerOf(store, options?.onDelivery ?? ((detail) => emit("delivery", detail)));
	if (ledger) connect(ledger);
}
/** What is kept now, on this device or, where that is denied, on this page. */
var journal = () => {
	const { visitor, receipts, csv } = readJournal();
	return {
		visitor: receipts.length ? visitor : null,
		receipts: [...receipts],
		csv: csv ?? ""
	};
};
/** True when every receipt kept here still matches its hash and its predecessor's; false when that cannot be shown. */
var verify = async () => await firstBreak(readJournal().receipts) < 0;
/** Deletes the receipts and the visitor id from this device, after a last attempt to deliver what waits. The choice stays. R100, R207. */
async function forget() {
	await turn;
	await abandon();
	await clearJournal();
}
export { forget, journal, record, resume, verify, version };
