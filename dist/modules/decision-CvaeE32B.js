import { a as stricter, i as encode, n as ownAttributes, r as decode, t as cookieValues } from "./cookie-DhdarETc.js";
import { _ as snapshot, g as someUrl, i as reconcile, m as isTemplate, n as decide, o as GATED, p as isScript, r as isGranted, s as isAllowed, t as anew } from "./rules-Ci8Zlmyz.js";
import { t as lifetime } from "./duration-GDUQ8H3s.js";
import { t as chooseLanguage } from "./language-BSqE4JOA.js";
import { t as uuid } from "./uuid-Dm2dvfU8.js";
import { t as emit } from "./events-zjAvgo2q.js";
import { r as safe } from "./config-BnLsCmtV.js";
import Cookies from "js-cookie";
// src/decision/account.ts
/** A choice kept with a visitor's account, for the site to store. CNIL délibération 2025-131, R71–R78. */
var toAccount = (saved, receiptId) => saved && {
	schema: "placet-choice/1",
	choice: encode(saved),
	receiptId
};
/**
* What a choice from the account means here: with its own date and end, and without what has changed in substance since
* it was made. Null for anything that `toAccount` would not have written, for what has expired, and, under the rule
* `latest`, for what is older than the choice made on this device.
*/
function fromAccount(record, { config, saved, rule, now }) {
	const { schema, choice } = record ?? {};
	const found = schema === "placet-choice/1" && typeof choice === "string" ? decode(choice, now) : null;
	if (!found || rule === "latest" && saved && saved.decidedAt >= found.decidedAt) return null;
	return found.declared === config.declared ? {
		saved: found,
		invalidated: []
	} : reconcile(config, found);
}
// src/decision/complete.ts
/** A description that has not come by then is done without, and its service stays unknown. Milliseconds. */
var PATIENCE = 3e3;
/** Fetches what the config names by id alone. A service that is not in the catalogue stays unknown, and so denied. Never rejects. */
async function complete({ config, report }, parts) {
	const bare = config.serviceList.filter(({ catalogued, category }) => catalogued && !category);
	if (!bare[0]) return;
	const all = bare.map((service) => parts.service(service.id).then((found) => void Object.assign(service, found.default), () => report("unknown-service", service.id)));
	await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
// src/decision/keep.ts
/** Every domain this page may set a cookie for, widest first, then the host itself. Browsers refuse public suffixes such as `gouv.fr`. */
function domains() {
	const labels = location.hostname.split(".");
	return [...labels.map((_, at) => labels.slice(at).join(".")).reverse(), void 0];
}
function scoped({ scope = "host" }) {
	if (scope === "host") return [void 0];
	if (scope === "domain") return domains();
	return [...[scope].flat().filter((domain) => `.${location.hostname}`.endsWith(`.${domain}`)), void 0];
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
// src/decision/notes.ts
/** A list in `localStorage` that outlives the page; empty where storage is denied, and where what is there is no list. */
function notes(key) {
	function all() {
		try {
			const found = safe(JSON.parse(localStorage.getItem(key) ?? "[]"));
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
				if (list[0]) localStorage.setItem(key, JSON.stringify(list));
				else localStorage.removeItem(key);
			} catch {}
		}
	};
}
// src/decision/clearing.ts
/** Ids of services taken back whose erasing is not done, for when the page goes, or the erasing part does not come. R54. */
var { all: all$1, write: write$1 } = notes("placet-pending-erase");
/**
* What these services and all others that are not granted declared is erased, and looked at again. Null when it could
* not be done; then a later page does it. Never rejects.
*/
async function clear({ store, parts }, ids) {
	const { config, saved, report } = store;
	write$1([.../* @__PURE__ */ new Set([...all$1(), ...ids])]);
	const done = () => write$1(all$1().filter((id) => !ids.includes(id)));
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
		const gone = await (await parts.erase()).erase(held, [own, ...services.filter(granted)], (id) => ids.includes(id));
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
/** What an act took back is erased, and what it refused of what an earlier release left. */
var clearAfter = (context, { denied }) => clear(context, context.store.config.serviceList.map(({ id }) => id).filter((id) => denied.includes(id)));
/** Does what earlier pages could not. What was granted again meanwhile, or is declared no more, is let be. */
async function clearLate(context) {
	const { config, granted } = context.store;
	const due = all$1().filter((id) => config.index[id] && !granted(id));
	write$1(due);
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
var KEY = "placet-pending";
/** By then the page that decided has made the receipt itself, or is gone. Milliseconds. */
var GRACE = 5e3;
/** What could not be proved in so long never will. Milliseconds. */
var LONGEST = 2592e6;
var { all, write } = notes(KEY);
/** Notes a decision until its receipt is made. Returns what takes the note away. */
function note(decision) {
	const others = () => all().filter(({ id }) => id !== decision.id);
	write([...others(), decision]);
	return () => write(others());
}
/**
* Proves what pages that went too soon left, oldest first, one tab at a time. Each note stays until its own receipt is
* made, by `prove`; two pages that make it all the same make it under one id.
*/
async function replay(now, prove) {
	const work = async () => {
		write(all().filter(({ time }) => time > now - LONGEST));
		for (const decision of all().filter(({ time }) => time < now - GRACE)) await prove(decision);
	};
	const locks = navigator.locks;
	await (locks ? locks.request(KEY, { ifAvailable: true }, (lock) => lock && work()) : work());
}
// src/decision/settle.ts
/** Makes the receipt of an act; null when that cannot be now. Until it is made the act is noted, and a later page makes it. Never rejects. */
async function prove({ store, parts }, decision) {
	const done = note(decision);
	try {
		const part = await parts.proof();
		const receipt = await part.record(store, decision, parts, { onDelivery: (detail) => emit("delivery", detail) });
		done();
		Object.assign(store.memory, part.journal());
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
	return async function settle(decision, { proved, news }) {
		const { reason, action, granted, denied } = decision;
		const running = denied.filter((id) => store.ran.has(id));
		if (denied.length) gate.sweep();
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
		if (store.config.reload !== "never") leave(running);
		const [receipt, gone] = await Promise.all([proved ? prove(context, decision) : null, proved || denied.length ? clearAfter(context, decision) : null]);
		return {
			receipt,
			erased: gone?.erased ?? [],
			blocked: denied,
			leftover: gone?.leftover ?? [],
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
	/** A browser that refuses it leaves the choice to this page. R51, R229. */
	function keepThat(after) {
		const kept = keep(config, after);
		context.cookie = kept ? encode(after) : void 0;
		if (!kept) store.report("cookie-refused", config.cookieName);
	}
	/** The choice takes effect, and what follows follows. Whoever hears of it can rely on its being stored. */
	function set(after, how, { before = saved.peek(), ...effect }) {
		const turned = (to) => Object.keys(config.index).filter((id) => isGranted(config, after, id) === to && isGranted(config, before, id) !== to);
		const decision = {
			id: uuid(),
			...how,
			time: Date.now(),
			before,
			after,
			granted: turned(true),
			denied: turned(false)
		};
		const open = anew(config, after);
		const asks = `${open}` !== `${invalidated.peek()}`;
		if (asks) invalidated.value = open;
		saved.value = after;
		store.decision.value = decision;
		store.ready.value = true;
		return settle(decision, {
			...effect,
			news: effect.news && (asks || !before !== !after)
		});
	}
	/** Records an act of the visitor or the site. One that names only what is not declared changes nothing. */
	async function act(answers, { reason, action, layer, event }) {
		const named = Object.keys(answers);
		for (const id of named) if (!config.index[id]) store.report("unknown-id", id);
		if (named.length && !named.some((id) => config.index[id])) return NOTHING;
		if (Object.values(answers).includes(true)) await complete(store, parts);
		const after = decide(config, saved.peek(), {
			answers,
			partial: reason === "placeholder" || action === "withdraw",
			now: Date.now(),
			language: store.language.peek() || chooseLanguage(config.language),
			lifetime: lifetime(config)
		});
		keepThat(after);
		tell();
		return set(after, {
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
		await complete(store, parts);
		const values = cookieValues(config);
		const choices = values.map((value) => decode(value, Date.now()));
		const found = choices.length && choices.every(Boolean) ? choices.reduce(stricter) : null;
		const { saved: after, invalidated: changed } = found ? reconcile(config, found) : {
			saved: null,
			invalidated: []
		};
		const isChanged = changed.length > 0;
		const lapsed = !found && isLapsed();
		const isOver = lapsed || !found && !!known && known.expiresAt <= Date.now() + ROUNDING;
		if (after && encode(after) !== values.join() && keep(config, after)) context.cookie = encode(after);
		const before = isFirst ? saved.peek() : known;
		await set(after, {
			...NOBODY,
			reason: isOver ? "expiry" : isChanged || isFirst ? "notice-change" : "other-tab"
		}, {
			before: before ?? (isChanged ? found : null),
			proved: isChanged || lapsed,
			news: true
		});
	}
	/** Takes up a choice kept with the account. */
	async function importChoice(record, { rule = "latest" } = {}) {
		await complete(store, parts);
		const taken = fromAccount(record, {
			config,
			saved: saved.peek(),
			rule,
			now: Date.now()
		});
		if (!taken) return null;
		keepThat(taken.saved);
		tell();
		return (await set(taken.saved, {
			...NOBODY,
			reason: "import"
		}, { proved: true })).receipt;
	}
	return {
		act,
		adopt,
		importChoice
	};
}
// src/decision/retract.ts
/** Puts a live element back to sleep: no URL of the element is left where the browser looks; what it showed is gone. */
function retract(element) {
	someUrl(element, (member, name, held, live) => {
		if (live === null || held !== null && held !== live) return;
		if (held === null) member.setAttribute(`data-${name}`, live);
		const before = member.getAttribute(`data-was-${name}`);
		member.removeAttribute(`data-was-${name}`);
		if (before === null) member.removeAttribute(name);
		else member.setAttribute(name, before);
	});
	if (/frame|embed|object/.test(element.localName)) element.parentNode?.insertBefore(element, element.nextSibling);
	element.closest("video,audio,track")?.load?.();
}
// src/decision/unfold.ts
/** Opens templates and closes them again. */
/** What a template holds stands after it, in order; its scripts wait their turn like any other. */
function unfold(template, { unfolded }) {
	for (const script of template.content.querySelectorAll(`script:not(${GATED})`)) {
		if (script.type) script.dataset.type = script.type;
		script.type = "text/plain";
		for (const name of [
			"category",
			"service",
			"match"
		]) {
			const asked = template.dataset[name];
			if (asked !== void 0) script.dataset[name] = asked;
		}
	}
	const nodes = [...template.content.childNodes, new Comment()];
	unfolded.set(template, nodes);
	template.after(...nodes);
}
/** What stands between a template and its end mark. */
function between(template, end) {
	const nodes = [];
	for (let node = template.nextSibling; node && node !== end; node = node.nextSibling) nodes.push(node);
	return nodes;
}
/** What a template let out is back inside, and whatever its scripts put between is gone. */
function fold(template, { unfolded }) {
	const nodes = [...unfolded.get(template) ?? []];
	const end = nodes.pop();
	unfolded.delete(template);
	const added = end.parentNode === template.parentNode ? between(template, end).filter((node) => !nodes.includes(node)) : [];
	for (const node of [...added, end]) node.remove();
	const anew = added.filter((node) => isScript(node) && node.matches("[data-category],[data-service]"));
	template.content.append(...nodes.map((node) => node.isConnected || !isScript(node) ? node : anew.shift() ?? node));
}
// src/decision/turn.ts
/** Puts each element in the state its consent calls for now: it may have turned again while this was fetched. */
function turn(elements, gate, store) {
	for (const element of elements) {
		const allowed = isAllowed(element, store);
		if (!isTemplate(element)) {
			if (!allowed) retract(element);
		} else if (gate.unfolded.has(element)) {
			if (!allowed) fold(element, gate);
		} else if (allowed && store.ready.peek()) {
			unfold(element, gate);
			emit("release", { element });
		}
	}
}
// src/decision/index.ts
var version = "1.0.0";
/** The only writer of the choice. Fetched when something is decided, when what is stored needs more than reading, and when earlier pages left something to do. */
function startDecisions(context) {
	const { store, parts, receipts } = context;
	const { config, ready } = store;
	const { act, adopt, importChoice } = startActs(context);
	/** Finishes what earlier pages left: what is not erased, not proved and not delivered yet. It must be known what is declared, and what holds. */
	async function resume() {
		await clearLate(context);
		await replay(Date.now(), (decision) => prove(context, decision));
		if (config.receipts?.endpoint) (await parts.proof()).resume(store, parts);
	}
	let resumed = false;
	context.stops.push(ready.subscribe((known) => {
		if (!known || resumed) return;
		resumed = true;
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
		exportChoice: async () => toAccount(store.saved.peek(), receipts.latest()?.receiptId ?? null),
		acceptAll: async () => (await api(everything(true), "accept-all")).receipt,
		rejectAll: async () => (await api(everything(false), "reject-all")).receipt,
		choose: async (partial) => (await api(partial, "save-choices")).receipt,
		withdraw: (id) => api(id === void 0 ? everything(false) : { [id]: false }, "withdraw"),
		verify: async () => (await parts.proof()).verify(),
		async forget() {
			const proof = await parts.proof();
			await proof.forget();
			Object.assign(store.memory, proof.journal());
		}
	};
}
export { startDecisions, version };
