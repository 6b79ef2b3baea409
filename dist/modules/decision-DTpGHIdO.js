import { n as isWatched } from "./local-DEYf_R7S.js";
import { n as lasting, r as stillNow, t as forNow } from "./once-D0rgJeqo.js";
import { a as stricter, i as encode, n as ownAttributes, r as decode, t as cookieValues } from "./cookie-BLiZx8Oe.js";
import { C as safe, _ as isScript, b as someUrl, d as isCode, f as isDormant, i as reconcile, n as decide, o as GATED, r as isGranted, s as HELD, t as anew, u as isAllowed, v as isTemplate, x as bare, y as needs } from "./rules-Cykr8O9n.js";
import { i as lifetime, t as domainsFor } from "./scope-GsDq8nRJ.js";
import { t as chooseLanguage } from "./language-mttQKxOK.js";
import { t as uuid } from "./uuid-Dm2dvfU8.js";
import { n as snapshot, t as isolate } from "./isolate-C1Ncc6Ty.js";
import { i as listen, n as emitRelease, t as emit } from "./events-94-W0pBB.js";
import { n as keyOf } from "./fingerprint-CJropgtc.js";
import Cookies from "js-cookie";
// src/decision/account.ts
/** A choice kept with a visitor's account, for the site to store. CNIL délibération 2025-131, R71–R78. */
var UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var toAccount = (saved, receiptId) => saved && {
	schema: "placet-choice/1",
	choice: encode(saved),
	receiptId
};
/** The record's choice; also one of a clock that runs ahead, which a cookie would not be believed. */
var read = (choice, now) => decode(choice, Math.max(now, +choice.split("|")[1] * 1e3));
/**
* What stands here without what the record refuses, dated `at` and until the earlier end; null where that changes nothing. For a
* record that cannot be told to be the newer: no yes comes of it, but who withdrew has withdrawn. R72.
*/
function without(found, saved, at) {
	const refused = Object.entries(found.entries).filter(([id, { granted }]) => !granted && id !== "essential");
	const standing = Object.entries(saved?.entries ?? {}).map(([id, entry]) => {
		const answer = found.entries[id] ?? found.entries[entry.category];
		return [id, {
			...entry,
			granted: entry.granted && answer?.granted !== false
		}];
	});
	if (!(refused.some(([id]) => !saved?.entries[id]) || standing.some(([id, { granted }]) => granted !== saved.entries[id].granted))) return null;
	const expiresAt = Math.min(saved?.expiresAt ?? Infinity, at + found.expiresAt - found.decidedAt);
	return {
		...saved ?? found,
		decidedAt: at,
		expiresAt,
		entries: bare(Object.fromEntries([...refused, ...standing]))
	};
}
/**
* What a choice from the account means here: with its own date and end, the receipt that proves it, and without what has
* changed in substance since it was made. Null for anything that `toAccount` would not have written, for what has expired, and, unless the
* account comes first by the rule visitors were told (R76), for what is older than the choice made on this device. Of what is as old
* to the second, or dated in times to come, the refusals count.
*/
function fromAccount(record, { config, saved, now }) {
	const { schema, choice, receiptId } = record ?? {};
	const found = schema === "placet-choice/1" && typeof choice === "string" ? read(choice, now) : null;
	if (!found) return null;
	const isAhead = !decode(choice, now);
	const since = config.account !== "first" && saved ? saved.decidedAt : -Infinity;
	if (!isAhead && since > found.decidedAt) return null;
	const at = isAhead ? Math.floor(now / 1e3) * 1e3 : found.decidedAt;
	const taken = isAhead || since === found.decidedAt ? without(found, saved, at) : found;
	if (!taken) return null;
	const basedOn = typeof receiptId === "string" && UUID.test(receiptId) ? receiptId : null;
	return {
		...taken.declared === config.declared ? {
			saved: taken,
			invalidated: []
		} : reconcile(config, taken),
		basedOn
	};
}
// src/decision/complete.ts
/** A description that has not come by then is done without, and its service stays unknown. Milliseconds. */
var PATIENCE$1 = 3e3;
/** Fetches what the config names by id alone. A service that is not in the catalogue stays unknown, and so denied. Never rejects. */
async function complete({ config, report }, parts) {
	const bare = config.serviceList.filter(({ catalogued, category }) => catalogued && !category);
	if (!bare[0]) return;
	const all = bare.map((service) => parts.service(service.id).then((found) => void Object.assign(service, found.default), () => report("unknown-service", service.id)));
	await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, PATIENCE$1))]);
}
// src/decision/keep.ts
/** Every domain this page may set a cookie for, widest first, then the host itself. Browsers refuse public suffixes such as `gouv.fr`. */
function domains() {
	const labels = location.hostname.split(".");
	return [...labels.map((_, at) => labels.slice(at).join(".")).reverse(), void 0];
}
function scoped({ scope }) {
	if (scope === "domain") return domains();
	return [...domainsFor(scope, location.hostname), void 0];
}
/** The choice is stored for the declared scope, once. False when the browser kept nothing; what stood there then stands still. R189–R192. */
function keep(config, saved) {
	const value = encode(saved);
	const place = (domain) => ownAttributes({
		path: "/",
		...domain && { domain }
	});
	try {
		if (cookieValues(config).includes(value)) for (const domain of domains()) Cookies.remove(config.cookieName, place(domain));
		for (const domain of scoped(config)) {
			Cookies.set(config.cookieName, value, Object.assign(place(domain), {
				sameSite: "Lax",
				secure: location.protocol === "https:",
				"max-age": String(Math.floor((saved.expiresAt - Date.now()) / 1e3))
			}));
			if (!cookieValues(config).includes(value)) continue;
			for (const other of domains()) if (other !== domain && cookieValues(config).length > 1) Cookies.remove(config.cookieName, place(other));
			return true;
		}
	} catch {}
	return false;
}
// src/decision/lastWord.ts
/** Which refusals came after an act that had to wait: a yes that waits for descriptions undoes no later no. GDPR 7(3), R60. */
function createLastWord({ index }) {
	/** By id, the turn at which it was last refused. */
	const refused = /* @__PURE__ */ new Map();
	let turns = 0;
	return {
		/** Notes what is refused now; returns the turn of whoever refuses, or grants. */
		refuse(ids) {
			turns += 1;
			for (const id of ids) refused.set(id, turns);
			return turns;
		},
		/** Ids that were refused since, by themselves or with their category. */
		refusedSince(turn) {
			const at = (id) => refused.get(id) ?? 0;
			return Object.keys(index).filter((id) => Math.max(at(id), at(index[id].category)) > turn);
		}
	};
}
// src/decision/looked.ts
/**
* Once the page has looked at what is stored: a config that is fetched has come, and so has the visitor to a page made ready
* in advance. Until then nothing is decided, whoever asks. R197.
*/
async function looked(context) {
	if (context.cookie !== null) return;
	await new Promise((done) => {
		const stop = context.store.ready.subscribe(() => {
			if (context.cookie === null) return;
			stop();
			done();
		});
	});
}
// src/decision/present.ts
/** What cannot be read is not there. */
var listed = (names) => {
	try {
		return names();
	} catch {
		return [];
	}
};
/** Names of what stands on this device now, as far as that is known at once: a vendor told to stop may take its own away. */
var present = () => ({
	cookie: listed(() => document.cookie.split("; ").map((pair) => pair.split("=")[0])),
	localStorage: listed(() => Object.keys(localStorage)),
	sessionStorage: listed(() => Object.keys(sessionStorage))
});
// src/decision/notes.ts
/** A list in `localStorage` that outlives the page; empty where storage is denied or the config names no cookie, and where what is there is no list. */
function notes(of, config) {
	function all() {
		try {
			const found = safe(JSON.parse(localStorage.getItem(keyOf(of, config)) ?? "[]"));
			return Array.isArray(found) ? found.filter(Boolean) : [];
		} catch {
			return [];
		}
	}
	return {
		all,
		/** No key is left behind when nothing is noted. */
		write(list) {
			try {
				const key = keyOf(of, config);
				if (list[0]) localStorage.setItem(key, JSON.stringify(list));
				else localStorage.removeItem(key);
			} catch {}
		}
	};
}
// src/decision/clearing.ts
/** Ids of services taken back whose erasing is not done, for when the page goes, or the erasing part does not come. R54. */
var pending$1 = (config) => notes("pending-erase", config);
/**
* What these services and all others that are not granted declared is erased, and looked at again. Null when it could
* not be done; then a later page does it. Never rejects.
*/
async function clear({ store, parts }, ids, was = {}) {
	const { config, saved, report } = store;
	const { all, write } = pending$1(config);
	write([.../* @__PURE__ */ new Set([...all(), ...ids])]);
	const done = () => write(all().filter((id) => !ids.includes(id)));
	try {
		await complete(store, parts);
		const services = config.serviceList;
		const granted = ({ id }) => isGranted(config, saved.peek(), id);
		const held = services.filter((service) => service.trackers?.length && !granted(service));
		if (!held.length) {
			done();
			return null;
		}
		const own = {
			id: "placet",
			name: "Placet",
			category: "essential",
			trackers: [{ name: config.cookieName }]
		};
		const gone = await (await parts.erase()).erase(held, [own, ...services.filter(granted)], (id) => ids.includes(id), (id) => !store.granted(id), was);
		gone.settled.then((leftover) => {
			done();
			if (!leftover.length) return;
			emit("leftover", { leftover });
			report("leftover", leftover);
		});
		return gone;
	} catch (error) {
		report("erase-missing", error);
		return null;
	}
}
/** What an act took back is erased, and what it refused of what an earlier release left. Of what was there, and a vendor took away itself, it is told too. */
var clearAfter = (context, { denied }, was) => clear(context, context.store.config.serviceList.map(({ id }) => id).filter((id) => denied.includes(id)), was);
/** Does what earlier pages could not. What was granted again meanwhile, or is declared no more, is let be. */
async function clearLate(context) {
	const { config, granted } = context.store;
	const { all, write } = pending$1(config);
	const due = all().filter((id) => config.index[id] && !granted(id));
	write(due);
	if (due[0]) await clear(context, due);
}
// src/decision/leave.ts
/** Long enough to read the announcement, and for it to come. Milliseconds. */
var BEFORE_RELOAD = 4e3;
var pause = () => new Promise((resolve) => setTimeout(resolve, BEFORE_RELOAD));
/**
* What cannot be undone on this page is ended by loading it again, once the visitor has been told; not when it is granted
* again meanwhile. Waits for no other part. R54, R168.
*/
function startLeaving({ store, drawing, stops }) {
	const { leaving, config, granted } = store;
	let departure;
	const stay = () => {
		departure = void 0;
		if (leaving.peek()[0]) leaving.value = [];
	};
	stops.push(stay);
	async function leave() {
		const mine = departure = {};
		if (config.ui !== false) await Promise.race([drawing().catch(() => {}), pause()]);
		await pause();
		if (departure === mine) location.reload();
	}
	return (running) => {
		const ids = [...leaving.peek(), ...running].filter((id) => !granted(id));
		if (!ids[0]) return stay();
		leaving.value = ids;
		if (!departure) leave();
	};
}
// src/decision/pending.ts
/** Decisions whose receipt is not made yet, for when the page goes before the proof part has come. R86. */
/** By then the page that decided has made the receipt itself, or is gone; until then a later page waits. Milliseconds. */
var GRACE = 5e3;
/** No choice stands longer, and one that has ended needs no proof of having begun. RFC 6265bis, R191. Milliseconds. */
var LONGEST = 3456e7;
var pending = (config) => notes("pending", config);
/** Notes a decision until its receipt is made. Returns what takes the note away. */
function note(config, decision) {
	const { all, write } = pending(config);
	const others = () => all().filter(({ id }) => id !== decision.id);
	write([...others(), decision]);
	return () => write(others());
}
/**
* Proves what pages that went too soon left until now, oldest first, one tab at a time. Each note stays until its own
* receipt is made, by `prove`; two pages that make it all the same make it under one id.
*/
async function replay(config, now, prove) {
	const { all, write } = pending(config);
	const late = all();
	const early = Math.max(0, ...late.map(({ time }) => time + GRACE - now || 0));
	if (early) await new Promise((over) => setTimeout(over, early));
	const work = async () => {
		write(all().filter(({ time }) => time > now - LONGEST));
		for (const { id } of late) {
			const left = all().find((decision) => decision.id === id);
			if (left) await prove(left);
		}
	};
	const locks = navigator.locks;
	await (locks ? locks.request(keyOf("pending", config), { ifAvailable: true }, (lock) => lock && work()) : work());
}
// src/decision/running.ts
/** Every script that has been started, in shadow roots and frames of this origin too, since those may be observed. */
function* started(root) {
	for (const element of root.querySelectorAll("*")) {
		if (isScript(element) && element.type === "placet/started") yield element;
		const inside = element.shadowRoot ?? element.contentDocument;
		if (inside) yield* started(inside);
	}
}
/**
* Of what was denied, ids whose scripts have run and have not been undone. One that is content with any of several
* consents (`data-match="any"`) and still has one of them was not withdrawn. R54.
*/
function stillRunning(denied, store) {
	const ran = denied.filter((id) => store.ran.has(id));
	if (!ran[0] || !document.querySelector("[data-match=any]")) return ran;
	const scripts = [...started(document)];
	return ran.filter((id) => {
		const its = scripts.filter((script) => needs(script, store).includes(id));
		return !its[0] || !its.every((script) => isAllowed(script, store));
	});
}
// src/decision/retract.ts
/** Puts a live element back to sleep: no URL of the element is left where the browser looks, whoever put it there; what it showed is gone. */
function retract(element, { trusted }) {
	let changed = element.hasAttribute("data-srcdoc") && element.hasAttribute("srcdoc");
	if (changed) element.removeAttribute("srcdoc");
	someUrl(element, (member, name, held, live, was) => {
		if (was === null && (live === null || held !== null && held !== live)) return;
		member.removeAttribute(name);
		member.removeAttribute(`data-was-${name}`);
		changed = true;
		if (held === null && live !== null) member.setAttribute(`data-${name}`, live);
		if (was && !isCode(was)) member.setAttribute(name, trusted("createScriptURL", was));
	});
	if (!changed) return;
	if (/frame|embed|object/.test(element.localName)) element.parentNode?.insertBefore(element, element.nextSibling);
	element.closest("video,audio,track")?.load?.();
}
// src/decision/unfold.ts
/** Opens templates and closes them again. */
/** On a template that is open, and on its copies: what the marks around that which it let out say. */
var OPEN = "data-open";
var count = 0;
/**
* On each template that is open, and on the marks around what it let out: that template. Tells them from copies, for every
* Placet that sees them, and keeps the template from being forgotten while its marks stand somewhere.
*/
var OPENER = Symbol.for("placet.opener");
var open = /* @__PURE__ */ new Set();
/** Open, be it by the Placet of another window that looks into this one. */
var isOpen = (template) => template[OPENER] === template;
/** Templates that are open, those taken out of the page included. */
var openOnes = () => [...open].flatMap((one) => one.deref() ?? []);
/**
* What a template holds stands after it between two marks, in order; its scripts wait their turn like any other, and what asks
* for a consent of its own sleeps without it, even if it was not written to. Inside is left a copy, so that a copy of the template is as good as the template was.
*/
function unfold(template, gate, store) {
	const { unfolded } = gate;
	const { content } = template;
	const copy = content.cloneNode(true);
	for (const element of content.querySelectorAll(GATED)) if (!isScript(element) && !isTemplate(element) && !isAllowed(element, store)) retract(element, gate);
	for (const script of content.querySelectorAll("script")) {
		const isTagged = script.matches(GATED);
		if (isTagged && isDormant(script)) continue;
		if (script.type && !isDormant(script)) script.setAttribute("data-type", script.type);
		script.type = HELD;
		if (isTagged) continue;
		for (const name of [
			"data-category",
			"data-service",
			"data-match"
		]) {
			const asked = template.getAttribute(name);
			if (asked !== null) script.setAttribute(name, asked);
		}
	}
	const name = `placet ${++count}`;
	const [start, end] = [new Comment(name), new Comment(name)];
	const nodes = [
		start,
		...content.childNodes,
		end
	];
	template.setAttribute(OPEN, name);
	unfolded.set(template, nodes);
	for (const one of [
		template,
		start,
		end
	]) one[OPENER] = template;
	for (const one of open) if (!one.deref()) open.delete(one);
	open.add(new WeakRef(template));
	content.replaceChildren(copy);
	template.after(...nodes);
}
/** What stands from one mark to the other, both included; nothing where they are not side by side. */
function between(start, end) {
	const nodes = [];
	for (let node = start; node; node = node.nextSibling) {
		nodes.push(node);
		if (node === end) return nodes;
	}
	return [];
}
/** What a template let out is back inside, and whatever its scripts put between is gone, wherever the template has gone meanwhile. */
function fold(template, { unfolded }) {
	const nodes = [...unfolded.get(template) ?? []];
	const [start, end] = [nodes.shift(), nodes.pop()];
	unfolded.delete(template);
	template[OPENER] = void 0;
	template.removeAttribute(OPEN);
	for (const one of open) if (one.deref() === template) open.delete(one);
	const added = between(start, end).filter((node) => !nodes.includes(node));
	for (const node of [
		start,
		...added,
		end
	]) node.remove();
	const anew = added.filter((node) => isScript(node) && node.matches("[data-category],[data-service]"));
	const own = nodes.map((node) => node.isConnected || !isScript(node) ? node : anew.shift() ?? node);
	template.content.replaceChildren(...own);
}
/** Of a copy of an open template, as page snapshots hold: the copies of what that one let out are gone, what it let out itself stays, and it is a closed one. */
function strip(template) {
	const name = template.getAttribute(OPEN);
	if (name === null) return;
	template.removeAttribute(OPEN);
	const marks = [];
	for (let node = template.nextSibling; node; node = node.nextSibling) if (node.nodeType === Node.COMMENT_NODE && node.nodeValue === name && !node[OPENER]) marks.push(node);
	if (marks[1]) for (const node of between(marks[0], marks[1])) node.remove();
}
// src/core/heldPage.ts
/** On a frame whose page the guard has put aside: no markup, whatever sanitiser it came through, can put that there. */
var HELD_PAGE = Symbol.for("placet.held-page");
// src/decision/written.ts
/**
* Lets a frame show the page that it holds in `data-srcdoc`. Such a page is script of this site's own unless the frame is
* sandboxed away from it, or the guard took it from where it was already, and markup that came through a sanitiser may carry anything in data-*: any other stays held.
* True when something changed.
*/
function write(frame, { trusted }) {
	const page = frame.getAttribute("data-srcdoc");
	if (page === null || page === frame.getAttribute("srcdoc")) return false;
	if (!(HELD_PAGE in frame) && /allow-same-origin/i.test(frame.getAttribute("sandbox") ?? "allow-same-origin")) return false;
	frame.setAttribute("srcdoc", trusted("createHTML", page));
	return true;
}
// src/decision/turn.ts
/** Puts each element in the state its consent calls for now: it may have turned again while this was fetched. */
function turn(elements, gate, store) {
	for (const element of elements) {
		const allowed = isAllowed(element, store);
		const go = allowed && store.ready.peek();
		if (!isTemplate(element)) {
			if (!allowed) retract(element, gate);
			else if (go && write(element, gate)) {
				gate.awake.push(new WeakRef(element));
				emitRelease(element);
			}
		} else if (gate.unfolded.has(element)) {
			if (!allowed) fold(element, gate);
		} else if (!isOpen(element)) {
			strip(element);
			if (!go || !element.isConnected) continue;
			unfold(element, gate, store);
			emitRelease(element);
		}
	}
}
// src/decision/vendors.ts
/** It becomes part of an address. */
var NAME = /^[a-z0-9-]+$/;
/** One that has not come by then is done without. Milliseconds. */
var PATIENCE = 2e3;
/**
* Tells each vendor that knows how to stop to stop where consent is taken back, and to go on where it comes again on the
* same page. What has stopped counts no more as having run, so that nothing of it needs the page to be loaded again. Resolves
* when all have been told. Never rejects. CNIL SAN-2024-019, R54, R59.
*/
function createVendors({ config, ran }, parts) {
	const silent = /* @__PURE__ */ new Map();
	/** One that cannot be told is left to run, which ends with the page. */
	async function silence(id, name) {
		try {
			const late = new Promise((_, reject) => setTimeout(reject, PATIENCE));
			const { default: vendor } = await Promise.race([parts.integration(name), late]);
			if (!vendor.optOut()) return;
			silent.set(id, vendor);
			ran.delete(id);
		} catch {}
	}
	function resume(id) {
		const vendor = silent.get(id);
		if (!vendor) return;
		silent.delete(id);
		ran.add(id);
		isolate(() => vendor.optIn());
	}
	return async ({ granted, denied }) => {
		granted.forEach(resume);
		const told = config.serviceList.filter(({ id, category = "", integration = "" }) => denied.includes(id) && (ran.has(id) || ran.has(category)) && NAME.test(integration));
		await Promise.all(told.map(({ id, integration }) => silence(id, integration)));
	};
}
// src/decision/settle.ts
/** Makes the receipt of an act; null when that cannot be now. Until it is made the act is noted, and a later page makes it. Never rejects. */
async function prove({ store, parts }, act) {
	const decision = act.action === "allow-once" ? act : {
		...act,
		after: lasting(act.after)
	};
	const done = note(store.config, decision);
	try {
		const receipt = await (await parts.proof()).record(store, decision, parts, { onDelivery: (detail) => emit("delivery", detail) });
		done();
		emit("receipt", { receipt });
		return receipt;
	} catch (error) {
		store.report("proof-missing", error);
		return null;
	}
}
/**
* What follows an act: what was withdrawn stops, listeners hear, the receipt is made unless another tab makes it, and
* what denied services declared is erased. None waits for another, and none that fails stops another.
*/
function startSettling(context) {
	const { store, gate } = context;
	const leave = startLeaving(context);
	const tell = createVendors(store, context.parts);
	return async function settle(decision, { proved, news, was = {} }) {
		const { reason, action, granted, denied } = decision;
		if (denied.length) {
			gate.sweep();
			turn(openOnes(), gate, store);
		}
		const isLeftAwake = (element) => !element.isConnected && isAllowed(element, store) === false;
		turn(gate.awake.flatMap((one) => one.deref() ?? []).filter(isLeftAwake), gate, store);
		if (granted.length) turn(document.querySelectorAll("[data-category*=\"!\"],[data-service*=\"!\"]"), gate, store);
		const told = tell(decision);
		const choice = snapshot(store);
		if (granted.length || denied.length || news) emit("change", {
			choice,
			reason,
			granted,
			denied
		});
		if (proved) emit("decision", {
			choice,
			reason,
			action,
			granted,
			denied
		});
		await told;
		const running = stillRunning(denied, store);
		if (store.config.reload !== "never") leave(running);
		const [receipt, gone] = await Promise.all([proved ? prove(context, decision) : null, proved || denied.length ? clearAfter(context, decision, was) : null]);
		return {
			receipt,
			erased: gone?.erased ?? [],
			blocked: denied,
			leftover: gone?.leftover ?? [],
			settled: gone?.settled ?? Promise.resolve([]),
			running
		};
	};
}
// src/decision/tell.ts
/** Tells the other tabs to look again. What they find in the cookie is what counts. */
function tell() {
	try {
		const channel = new BroadcastChannel("placet");
		channel.postMessage(0);
		channel.close();
	} catch {}
}
// src/decision/act.ts
/** A cookie lives in whole seconds, and so may go by so much before its choice ends. Milliseconds. */
var ROUNDING = 1e3;
var NOTHING = {
	receipt: null,
	erased: [],
	blocked: [],
	leftover: [],
	settled: Promise.resolve([]),
	running: []
};
var NOBODY = {
	action: "none",
	trusted: null,
	layer: "none"
};
/** What changes the choice: acts, what is found stored, what comes from the account. */
function startActs(context) {
	const { store, parts, receipts } = context;
	const { config, saved, invalidated } = store;
	const settle = startSettling(context);
	const { refuse, refusedSince } = createLastWord(config);
	/** Asks for more than what nobody is asked about. */
	const isGrant = (answers) => Object.keys(answers).some((id) => answers[id] === true && !isGranted(config, null, id));
	const isUnheardOf = (id) => {
		const { catalogued, category } = config.index[id] ?? {};
		return !!catalogued && !category && !saved.peek()?.entries[id];
	};
	let isOver = false;
	context.stops.push(() => {
		isOver = true;
	});
	const denied = (now) => Object.keys(config.index).filter((id) => !isGranted(config, now, id));
	/** A browser that refuses it leaves the choice to this page. R51, R229. */
	function keepThat(after) {
		const kept = keep(config, after);
		context.cookie = kept ? encode(after) : void 0;
		if (!kept) store.report("cookie-refused", config.cookieName);
	}
	/** The choice takes effect, and what follows follows. Whoever hears of it can rely on its being stored. */
	function set(after, how, { before = saved.peek(), ...effect }) {
		const turned = (to) => Object.keys(config.index).filter((id) => isGranted(config, after, id) === to && isGranted(config, before, id) !== to);
		const open = anew(config, lasting(after));
		const decision = {
			id: uuid(),
			...how,
			invalidated: how.reason === "notice-change" ? open : invalidated.peek(),
			time: Date.now(),
			before,
			after,
			granted: turned(true),
			denied: turned(false)
		};
		const was = decision.denied.length ? present() : {};
		const asks = `${open}` !== `${invalidated.peek()}`;
		if (asks) invalidated.value = open;
		saved.value = after;
		store.decision.value = decision;
		store.ready.value = true;
		return settle(decision, {
			...effect,
			was,
			news: effect.news && (asks || !before !== !after)
		});
	}
	/**
	* The choice in these values of the cookie, as far as it holds. One that is older than what this page knows was put back,
	* as by an answer of the server that was on its way: it brings nothing back, unless the account comes first. R54, R76.
	*/
	function stored(values, known) {
		const choices = values.map((value) => decode(value, Date.now()));
		const copies = choices.length && choices.every(Boolean) ? choices.reduce(stricter) : null;
		const found = copies && known && copies.decidedAt < known.decidedAt && config.account !== "first" ? stricter(copies, known) : copies;
		return {
			found,
			...found ? reconcile(config, found) : {
				saved: null,
				invalidated: []
			}
		};
	}
	/** What holds at this moment, heard of or not: time has passed, and another window may have decided. R46, R60. */
	function standing() {
		const now = saved.peek();
		const values = cookieValues(config);
		if (context.cookie !== void 0 && context.cookie !== values.join()) return stored(values, lasting(now)).saved;
		return now && now.expiresAt > Date.now() ? now : null;
	}
	/** Records an act of the visitor or the site. One that names only what is not declared changes nothing. */
	async function act(asked, { reason, action, layer, event }) {
		if (context.cookie === null) await looked(context);
		const named = Object.keys(asked);
		for (const id of named) if (!config.index[id]) store.report("unknown-id", id);
		if (named.length && !named.some((id) => config.index[id])) return NOTHING;
		if (action === "withdraw" && named.every((id) => isGranted(config, null, id))) return NOTHING;
		const turn = refuse(named.filter((id) => !asked[id]));
		if (isGrant(asked) || named.some(isUnheardOf)) await complete(store, parts);
		const answers = {
			...asked,
			...Object.fromEntries(refusedSince(turn).map((id) => [id, false]))
		};
		if (isOver || isGrant(asked) && !isGrant(answers)) return NOTHING;
		const before = standing();
		const partial = reason === "placeholder" || action === "withdraw";
		const chosen = decide(config, lasting(before), {
			answers,
			partial,
			now: Date.now(),
			language: store.language.peek() || chooseLanguage(config.language),
			lifetime: lifetime(config)
		});
		if (!Object.keys(chosen.entries)[0]) return NOTHING;
		if (!partial && !isGrant(asked)) refuse(denied(chosen));
		const isOnce = action === "allow-once";
		if (!isOnce) {
			keepThat(chosen);
			tell();
		}
		return set(isOnce ? forNow(before, chosen) : stillNow(before, chosen, answers), {
			reason,
			action,
			layer,
			trusted: event ? event.isTrusted : null
		}, { proved: true });
	}
	/** The last choice on record has run out, and that is not on record. R46. */
	function isLapsed() {
		const event = receipts.latest()?.event;
		return event?.state !== "expired" && Date.parse(event?.validUntil ?? "") <= Date.now() + ROUNDING;
	}
	/**
	* Takes up what is stored, where reading it was not enough: another tab's decision, a cookie doubled by a change of
	* scope, a notice that changed, a choice that ran out. What changed in substance is denied and asked again, and what is
	* new is asked; the rest stands. `known` is the choice this page had; at the first look it had none. R42–R44, R46, R192.
	*/
	async function adopt(known, isFirst) {
		if (!isFirst) refuse(denied(saved.peek()));
		await complete(store, parts);
		const values = cookieValues(config);
		const { found, saved: after, invalidated: changed } = stored(values, lasting(known));
		const isChanged = changed.length > 0;
		const lapsed = !found && isLapsed();
		const hasEnded = lapsed || !found && !!known && known.expiresAt <= Date.now() + ROUNDING;
		if (after && encode(after) !== values.join() && keep(config, after)) context.cookie = encode(after);
		const before = isFirst ? saved.peek() : known;
		await set(after, {
			...NOBODY,
			reason: hasEnded ? "expiry" : isChanged || isFirst ? "notice-change" : "other-tab"
		}, {
			before: before ?? (isChanged ? found : null),
			proved: isChanged || lapsed,
			news: true
		});
	}
	/** Takes up a choice kept with the account. */
	async function importChoice(record) {
		await looked(context);
		await complete(store, parts);
		const taken = fromAccount(record, {
			config,
			saved: lasting(standing()),
			now: Date.now()
		});
		if (isOver || !taken) return null;
		keepThat(taken.saved);
		tell();
		return (await set(taken.saved, {
			...NOBODY,
			reason: "import",
			basedOn: taken.basedOn
		}, { proved: true })).receipt;
	}
	return {
		act,
		adopt,
		importChoice
	};
}
// src/decision/snapshots.ts
/**
* Turbo shows a page that it kept while everything was allowed. What may no longer live is asleep before it stands in the
* document, where a frame would be asked for at once. Returns its undo.
*/
var startSnapshots = (gate, store) => listen(document, { "turbo:before-render": (event) => {
	const { newBody } = event.detail;
	if (newBody) turn(newBody.querySelectorAll(GATED), gate, store);
} });
// src/decision/index.ts
var version = "1.0.0";
/** The only writer of the choice. Fetched when something is decided, when what is stored needs more than reading, and when earlier pages left something to do. */
function startDecisions(context) {
	const { store, parts, receipts } = context;
	const { config, ready } = store;
	const { act, adopt, importChoice } = startActs(context);
	context.stops.push(startSnapshots(context.gate, store));
	/** Finishes what earlier pages left: what is not erased, not proved and not delivered yet. It must be known what is declared, and what holds. */
	async function resume() {
		await Promise.all([clearLate(context), replay(config, Date.now(), (decision) => prove(context, decision))]);
		if (config.receipts?.endpoint) (await parts.proof()).resume(store, parts);
	}
	let resumed = false;
	context.stops.push(ready.subscribe((known) => {
		if (!known || resumed) return;
		resumed = true;
		if (isWatched(config)) parts.develop().then((tools) => tools.review(config), () => {});
		resume().catch((error) => store.report("proof-missing", error));
	}));
	const everything = (granted) => Object.fromEntries(config.categoryList.map(({ id }) => [id, granted]));
	const api = (answers, action) => act(answers, {
		reason: "api",
		action,
		layer: "none"
	});
	return {
		act,
		adopt: (known, isFirst) => adopt(known, isFirst),
		turn: (elements) => turn(elements, context.gate, store),
		importChoice,
		exportChoice: async () => toAccount(lasting(store.saved.peek()), receipts.latest()?.receiptId ?? null),
		acceptAll: async () => (await api(everything(true), "accept-all")).receipt,
		rejectAll: async () => (await api(everything(false), "reject-all")).receipt,
		choose: async (partial) => (await api(partial, "save-choices")).receipt,
		withdraw: (id) => api(typeof id === "string" ? { [id]: false } : everything(false), "withdraw")
	};
}
export { complete, startDecisions, version };
