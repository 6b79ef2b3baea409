import { _ as decode, a as GATED, f as isScript, g as cookieValues, h as someUrl, n as isGranted, o as isAllowed, p as isTemplate, r as reconcile, t as decide, v as encode, y as stricter } from "./rules-DdaGhMat.js";
import { t as lifetime } from "./duration-GDUQ8H3s.js";
import { t as chooseLanguage } from "./language-BSqE4JOA.js";
import { r as safe } from "./config-BnLsCmtV.js";
import { t as emit } from "./events-zjAvgo2q.js";
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
/** Fetches what the config names by id alone. A service that is not in the catalogue stays unknown, and so denied. */
function complete({ config, report }, parts) {
	const bare = config.serviceList.filter(({ catalogued, category }) => catalogued && !category);
	return Promise.all(bare.map((service) => parts.service(service.id).then((found) => void Object.assign(service, found.default), () => report("unknown-service", service.id))));
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
	const place = (domain) => ({
		path: "/",
		...domain && { domain }
	});
	try {
		if (cookieValues(config).includes(value)) for (const domain of domains()) Cookies.remove(config.cookieName, place(domain));
		for (const domain of scoped(config)) {
			Cookies.set(config.cookieName, value, {
				...place(domain),
				sameSite: "Lax",
				secure: location.protocol === "https:",
				"max-age": String(Math.floor((saved.expiresAt - Date.now()) / 1e3))
			});
			if (!cookieValues(config).includes(value)) continue;
			for (const other of domains()) if (other !== domain && cookieValues(config).length > 1) Cookies.remove(config.cookieName, place(other));
			return true;
		}
	} catch {}
	return false;
}
// src/decision/pending.ts
/** Decisions whose receipt is not made yet, for when the page goes before the proof part has come. R86. */
var KEY = "placet-pending";
/** By then the page that decided has made the receipt itself, or is gone. Milliseconds. */
var GRACE = 5e3;
function read() {
	try {
		const all = safe(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
		return Array.isArray(all) ? all : [];
	} catch {
		return [];
	}
}
function write(decisions) {
	try {
		if (decisions[0]) localStorage.setItem(KEY, JSON.stringify(decisions));
		else localStorage.removeItem(KEY);
	} catch {}
}
/** Notes a decision until its receipt is made. Returns what takes the note away. */
function note(decision) {
	write([...read(), decision]);
	return () => write(read().filter(({ time }) => time !== decision.time));
}
/** Decisions of pages that went too soon, oldest first; they are noted no more. */
function takeLate(now) {
	const all = read();
	const late = all.filter(({ time }) => time < now - GRACE);
	if (late[0]) write(all.filter((one) => !late.includes(one)));
	return late;
}
// src/decision/settle.ts
/** Long enough to read the announcement. Milliseconds. */
var BEFORE_RELOAD = 4e3;
/** What cannot be undone on this page is ended by loading it again, once the visitor has been told. R54, R168. */
async function leave({ store, drawing }, running) {
	store.leaving.value = running;
	if (store.config.ui !== false) await drawing().catch(() => {});
	setTimeout(() => location.reload(), BEFORE_RELOAD);
}
/** Makes the receipt of an act. Until it is made the act is noted, so that a page that goes too soon loses no proof. */
async function prove({ store, parts }, decision) {
	const done = note(decision);
	const part = await parts.proof();
	const receipt = await part.record(store, decision, parts, { onDelivery: (detail) => emit("delivery", detail) });
	done();
	Object.assign(store.memory, part.journal());
	emit("receipt", { receipt });
	return receipt;
}
/**
* What follows an act: what was withdrawn stops, listeners hear, the receipt is made unless another tab makes it, and
* what denied services declared is erased.
*/
async function settle(context, decision, { proved, undoable }) {
	const { store, gate, parts, snapshot } = context;
	const { reason, action, granted, denied } = decision;
	const { config } = store;
	const isUndone = (id) => [id, config.index[id]?.category].some((one) => one && undoable.has(one));
	const running = denied.filter((id) => store.ran.has(id) && !isUndone(id));
	if (denied.length) gate.sweep();
	if (granted.length || denied.length || reason === "other-tab") emit("change", {
		choice: snapshot(),
		reason,
		granted,
		denied
	});
	if (proved) emit("decision", {
		choice: snapshot(),
		reason,
		action,
		granted,
		denied
	});
	const services = config.serviceList;
	const held = services.filter(({ id, trackers }) => trackers?.length && !isGranted(config, decision.after, id));
	const kept = [{
		id: "placet",
		name: "Placet",
		category: "essential",
		trackers: [{ name: config.cookieName }]
	}, ...services.filter(({ id }) => isGranted(config, decision.after, id))];
	const erase = async () => {
		if (!held.length) return null;
		const gone = await (await parts.erase()).erase(held, kept, (id) => denied.includes(id));
		gone.settled.then((leftover) => {
			if (!leftover.length) return;
			emit("leftover", { leftover });
			store.report("leftover", leftover);
		});
		return gone;
	};
	const [receipt, gone] = await Promise.all([proved ? prove(context, decision) : null, erase()]);
	if (running.length && config.reload !== "never") leave(context, running);
	return {
		receipt,
		erased: gone?.erased ?? [],
		blocked: denied,
		leftover: gone?.leftover ?? [],
		running
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
/** The only writer of the choice. Fetched when something is decided, or when what is stored needs more than reading. */
function startDecisions(context) {
	const { store, parts } = context;
	const { config } = store;
	/** The choice is stored before anything hears of it; refused storage leaves it to this page. R51, R229. */
	function set(after, how, before = store.saved.peek()) {
		if (after && how.reason !== "other-tab") {
			const kept = keep(config, after);
			context.wrote(kept ? encode(after) : void 0);
			if (!kept) store.report("cookie-refused", config.cookieName);
		}
		const turned = (to) => Object.keys(config.index).filter((id) => isGranted(config, after, id) === to && isGranted(config, before, id) !== to);
		const decision = {
			...how,
			time: Date.now(),
			before,
			after,
			granted: turned(true),
			denied: turned(false)
		};
		store.saved.value = after;
		store.decision.value = decision;
		store.ready.value = true;
		if (how.reason !== "other-tab") context.tell();
		return decision;
	}
	/** Records an act of the visitor or the site. */
	async function act(answers, { reason, action, layer, event }) {
		await complete(store, parts);
		for (const id of Object.keys(answers)) if (!config.index[id]) store.report("unknown-id", id);
		const undoable = new Set(store.undoable);
		const decision = set(decide(config, store.saved.peek(), {
			answers,
			partial: reason === "placeholder",
			now: Date.now(),
			language: store.language.peek() || chooseLanguage(config.language),
			lifetime: lifetime(config)
		}), {
			reason,
			action,
			layer,
			trusted: event ? event.isTrusted : null
		});
		if (!store.unanswered()[0]) store.invalidated.value = [];
		return settle(context, decision, {
			proved: true,
			undoable
		});
	}
	/**
	* Takes up what is stored, where reading it was not enough: another tab's decision, a cookie doubled by a change of
	* scope, a notice that changed. What changed in substance is denied and asked again; the rest stands. R42–R44, R192.
	*/
	async function adopt(before) {
		await complete(store, parts);
		const undoable = new Set(store.undoable);
		const values = cookieValues(config);
		const choices = values.map((value) => decode(value, Date.now()));
		const found = choices.length && choices.every(Boolean) ? choices.reduce(stricter) : null;
		const { saved, invalidated } = found ? reconcile(config, found) : {
			saved: null,
			invalidated: []
		};
		const changed = invalidated.length > 0;
		store.invalidated.value = invalidated;
		const decision = set(saved, {
			reason: changed ? "notice-change" : "other-tab",
			action: "none",
			trusted: null,
			layer: "none"
		}, before ?? (changed ? found : null));
		if (saved && encode(saved) !== values.join() && keep(config, saved)) context.wrote(encode(saved));
		await settle(context, decision, {
			proved: changed,
			undoable
		});
	}
	/** Puts on record that the choice ran out. R46. */
	const lapse = () => {
		return settle(context, set(null, {
			reason: "expiry",
			action: "none",
			trusted: null,
			layer: "none"
		}), {
			proved: true,
			undoable: /* @__PURE__ */ new Set()
		});
	};
	/** Takes up a choice kept with the account. */
	async function importChoice(record, { rule = "latest" } = {}) {
		await complete(store, parts);
		const undoable = new Set(store.undoable);
		const taken = fromAccount(record, {
			config,
			saved: store.saved.peek(),
			rule,
			now: Date.now()
		});
		if (!taken) return null;
		store.invalidated.value = taken.invalidated;
		return (await settle(context, set(taken.saved, {
			reason: "import",
			action: "none",
			trusted: null,
			layer: "none"
		}), {
			proved: true,
			undoable
		})).receipt;
	}
	/** Finishes what earlier pages left: receipts not made yet, and receipts not delivered yet. */
	async function resume() {
		for (const decision of takeLate(Date.now())) await prove(context, decision);
		if (config.receipts?.endpoint) (await parts.proof()).resume(store, parts);
	}
	const everything = (granted) => Object.fromEntries(config.categoryList.map(({ id }) => [id, granted]));
	const api = (answers, action) => act(answers, {
		reason: "api",
		action,
		layer: "none"
	});
	return {
		act,
		adopt,
		lapse,
		resume,
		importChoice,
		exportChoice: async () => toAccount(store.saved.peek(), context.receipts.latest()?.receiptId ?? null),
		acceptAll: async () => (await api(everything(true), "accept-all")).receipt,
		rejectAll: async () => (await api(everything(false), "reject-all")).receipt,
		choose: async (partial) => (await api(partial, "save-choices")).receipt,
		withdraw: (id) => api(id ? { [id]: false } : everything(false), "withdraw")
	};
}
export { startDecisions, turn, version };
