import { _ as snapshot, a as unanswered, c as isDormant, d as isLive, f as isOrdered, g as someUrl, h as needs, l as isEmbed, m as isTemplate, o as GATED, p as isScript, r as isGranted, s as isAllowed, u as isFetching, v as isWaiting, y as readJournal } from "./modules/rules-Ci8Zlmyz.js";
import { r as decode, t as cookieValues } from "./modules/cookie-DhdarETc.js";
import { n as resolve } from "./modules/config-BnLsCmtV.js";
import { n as on, r as listen, t as emit } from "./modules/events-zjAvgo2q.js";
import { t as cell } from "./modules/cell-C7jnszgJ.js";
// src/core/each.ts
/** An object with one value for each name of a list. */
var each = (names, make) => Object.fromEntries(names.split(" ").map((name) => [name, make(name)]));
// src/core/isolate.ts
/** Runs what may throw; what it throws is reported like any uncaught error, and stops nothing of ours. R186. */
function isolate(run) {
	try {
		return run();
	} catch (error) {
		reportError(error);
		return;
	}
}
// src/core/gate/trusted.ts
var same = (text) => text;
var policy;
function trusted(kind, text) {
	try {
		policy ??= globalThis.trustedTypes.createPolicy("placet", {
			createScriptURL: same,
			createScript: same
		});
	} catch {
		policy = {};
	}
	return policy[kind]?.(text) ?? text;
}
// src/core/gate/release.ts
/** Makes one element live. */
function setUrl(element, name, value) {
	if (/^(java|vb)script:/i.test(value.replace(/[\0-\x20]/g, ""))) return;
	element.setAttribute(name, trusted("createScriptURL", value));
}
/** Every held URL is where the browser looks for it. True when something changed. */
function show(element) {
	let changed = false;
	someUrl(element, (member, name, held, live) => {
		if (held === null || held === live) return;
		if (live !== null) member.setAttribute(`data-was-${name}`, live);
		setUrl(member, name, held);
		changed = true;
	});
	if (changed) element.closest("video,audio,track")?.load?.();
	return changed;
}
/** A script with the same attributes that has not been started; its address is held, and its events reach the first one's listeners. */
function copy(script) {
	const made = script.ownerDocument.createElement("script");
	for (const { name, value } of script.attributes) if (!/^on/.test(name)) made.setAttribute(name === "src" ? "data-src" : name, value);
	made.nonce = script.nonce;
	const tell = ({ type }) => script.dispatchEvent(new Event(type));
	listen(made, {
		load: tell,
		error: tell
	});
	return made;
}
/** Scripts seen while the page was being read. */
var parsed = /* @__PURE__ */ new WeakSet();
/**
* Runs a held script by putting the same element back: nonce and `document.currentScript` stay its own, and no sink of
* Trusted Types is touched. One that came through `innerHTML` never runs again whatever is done to it, nor does a copy of
* it: those are made anew, with all that may be one. Returns the element that runs.
*/
function wake(script) {
	const { type, guarded } = script.dataset;
	const spent = guarded === void 0 && (script.hasAttribute("async") || !script.async || !parsed.has(script));
	const live = spent ? copy(script) : script;
	if (spent) live.text = trusted("createScript", script.text);
	live.type = type ?? "";
	const { src } = live.dataset;
	if (src !== void 0) setUrl(live, "src", src);
	if (spent) script.replaceWith(live);
	else script.parentNode.insertBefore(script, script.nextSibling);
	return live;
}
// src/core/gate/order.ts
/** A host that does not answer holds up its own chain for this long, and nothing else. Milliseconds. */
var PATIENCE = 1e4;
/** Work between two chances for the page to react. Milliseconds. */
var SLICE = 8;
var pause = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
/** While an inline script runs, `document.write` does what it does in an async script: nothing. After loading it would blank the page. */
function wakeWithoutWriting(script) {
	const page = script.ownerDocument;
	const { write, writeln } = page;
	page.write = page.writeln = () => {};
	try {
		return wake(script);
	} finally {
		Object.assign(page, {
			write,
			writeln
		});
	}
}
/**
* Runs scripts as a browser would: those of one chain (same categories) in page order, each after the one before has
* loaded or failed; `async` and module scripts at once. Each is checked again at the moment it runs.
*/
function createOrder({ mayRun, onRun }) {
	/** By chain, the scripts that wait for the one loading. */
	const lines = /* @__PURE__ */ new Map();
	/** What has been asked for and is not known to have run, with how to go on without it. */
	const loading = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new WeakSet();
	let ready = [];
	let draining = false;
	const chainOf = ({ dataset }) => dataset.category ?? dataset.service;
	function run(script) {
		const chain = chainOf(script);
		const ordered = isOrdered(script);
		const live = wakeWithoutWriting(script);
		known.add(live);
		onRun(live);
		if (!live.matches("[src]:not([nomodule]),[type=module]")) return;
		const line = [];
		const goOn = () => {
			if (lines.get(chain) !== line) return;
			lines.delete(chain);
			ready = [...line, ...ready];
			drain();
		};
		setTimeout(goOn, PATIENCE);
		const done = () => {
			loading.delete(live);
			goOn();
		};
		listen(live, {
			load: done,
			error: done
		});
		loading.set(live, goOn);
		if (ordered) lines.set(chain, line);
	}
	async function drain() {
		if (draining) return;
		draining = true;
		let since = Date.now();
		for (let script = ready.shift(); script; script = ready.shift()) {
			const line = isOrdered(script) && lines.get(chainOf(script));
			if (line) line.push(script);
			else if (script.isConnected && mayRun(script)) isolate(() => run(script));
			else known.delete(script);
			if (Date.now() - since > SLICE) {
				await pause();
				since = Date.now();
			}
		}
		draining = false;
	}
	/**
	* What has been asked for and may no longer run will not: a script moved to another document is passed over (HTML,
	* «execute the script element», step 2). A held one takes its place.
	*/
	function recall() {
		for (const [script, goOn] of loading) {
			if (mayRun(script)) continue;
			const held = copy(script);
			held.type = "text/plain";
			known.add(held);
			script.onload, script.onerror;
			script.replaceWith(held);
			new Document().adoptNode(script);
			setTimeout(() => script.src && loading.delete(script) && known.delete(held));
			goOn();
		}
	}
	return {
		recall,
		drain,
		add(script) {
			if (known.has(script)) return;
			known.add(script);
			ready.push(script);
		}
	};
}
// src/core/gate/observe.ts
/** What was granted runs when the visitor has seen the answer taken; a hidden page is never painted. */
var afterPaint = (then) => {
	(document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(then));
};
/** An element still streaming in is whole once the parser has moved past it. */
var isWhole = ({ ownerDocument, nextSibling, parentNode }) => !!ownerDocument && (ownerDocument.readyState !== "loading" || !!nextSibling || !!parentNode && isWhole(parentNode));
/** Holds every gated element until what it asks for is granted, now and as elements appear; has it put back when it no longer is. */
function startGate(store, { onRelease, onTurn }) {
	const roots = /* @__PURE__ */ new Set();
	const partial = /* @__PURE__ */ new Set();
	let embeds = /* @__PURE__ */ new Set();
	let turned = false;
	let toTurn = [];
	const unfolded = /* @__PURE__ */ new WeakMap();
	const mayRun = (element) => store.ready.peek() && roots.size && isAllowed(element, store);
	const order = createOrder({
		mayRun,
		onRun(script) {
			needs(script, store).forEach(store.ran.add, store.ran);
			onRelease(script);
		}
	});
	function settle(element) {
		const allowed = isAllowed(element, store);
		if (allowed === null) {
			if (element.matches("[type=\"text/plain\"],[data-src],template")) store.report("unknown-tag", element);
			return;
		}
		const page = element.ownerDocument;
		page.addEventListener("DOMContentLoaded", sweepAll);
		if (page.readyState === "loading") parsed.add(element);
		if (!isWhole(element)) return void partial.add(element);
		partial.delete(element);
		const go = mayRun(element);
		if (isScript(element)) {
			if (go && isDormant(element)) order.add(element);
		} else if (isTemplate(element)) {
			if (unfolded.has(element) ? !allowed : go) toTurn.push(element);
		} else if (isFetching(element)) {
			if (go && show(element)) onRelease(element);
			if (!allowed && isLive(element)) toTurn.push(element);
			const missed = !allowed && isEmbed(element) && needs(element, store)[0][0] !== "!";
			if (missed === embeds.has(element)) return;
			embeds[missed ? "add" : "delete"](element);
			turned = true;
		}
	}
	function finish() {
		if (turned) store.embeds.value = embeds = new Set([...embeds].filter((element) => element.isConnected));
		turned = false;
		if (toTurn[0]) onTurn(toTurn);
		toTurn = [];
		order.drain();
	}
	const safely = (element) => void isolate(() => settle(element));
	function sweep(root) {
		root.querySelectorAll(GATED).forEach(safely);
	}
	/** Text and comments have neither. */
	function visit(node) {
		const element = node;
		if (element.matches?.("[data-category],[data-service]")) safely(element);
		if (element.firstElementChild) sweep(element);
	}
	function sweepAll() {
		for (const root of roots) sweep(root);
		finish();
	}
	const observer = new MutationObserver((records) => {
		if (records[999]) return sweepAll();
		try {
			for (const { target, addedNodes, attributeName } of records) (attributeName ? [target] : addedNodes).forEach(visit);
		} catch {
			roots.forEach(sweep);
		}
		partial.forEach(safely);
		finish();
	});
	const watch = (root) => observer.observe(root, {
		childList: true,
		subtree: true,
		attributeFilter: [
			"data-category",
			"data-service",
			"data-src"
		]
	});
	function observe(root) {
		roots.add(root);
		watch(root);
		sweepAll();
		return () => {
			roots.delete(root);
			observer.disconnect();
			roots.forEach(watch);
		};
	}
	observe(document);
	const follow = () => {
		order.recall();
		afterPaint(sweepAll);
	};
	const stops = [store.saved, store.ready].map((one) => one.subscribe(follow));
	return {
		observe,
		sweep: sweepAll,
		unfolded,
		stop() {
			roots.clear();
			observer.disconnect();
			for (const undo of stops) undo();
		}
	};
}
// src/core/lazy.ts
/** Loads once, when first asked; after a failure, again at the next asking. */
function lazy(load) {
	let kept;
	return () => kept ??= load().catch((error) => {
		kept = void 0;
		throw error;
	});
}
// src/core/links.ts
/** `<a href="#placet">`, anything marked `data-placet-open`, and the address `#placet` itself open the preferences. No markup can grant. */
function startLinks({ onOpen }) {
	const hashchange = () => {
		if (location.hash === "#placet") onOpen();
	};
	hashchange();
	return listen(window, {
		hashchange,
		click(event) {
			if (!event.composedPath()[0].closest?.("[href=\"#placet\"],[data-placet-open]")) return;
			event.preventDefault();
			onOpen();
		}
	});
}
// src/core/receipts.ts
/** What is kept on this device, for reading at once; what needs hashing, or forgets, is fetched. */
function createReceipts({ memory }, fetched) {
	const all = () => readJournal(memory).receipts;
	return Object.freeze({
		all,
		latest: () => all().at(-1) ?? null,
		export: (format) => format === "csv" ? readJournal(memory).csv : JSON.stringify(all(), null, 2),
		...fetched
	});
}
// src/core/reopen.ts
/** Enough to stand in its corner; how it looks is left by the drawn parts, with its name. */
var CSS = ":host{all:initial!important}button{position:fixed;bottom:12px;inset-inline-start:12px;z-index:2147483646;padding:14px}";
/** `language|label|rules`, left by the drawn parts at a decision: how the owner wants the button named and styled. */
function kept() {
	try {
		return localStorage.getItem("placet-reopen").split("|");
	} catch {
		return [];
	}
}
/**
* A discreet button stands on every page while nothing else is open, so that a choice is taken back as easily as it was
* given. CNIL-DEV 16 step 5, R52. The one thing the core draws: see docs/decisions/0004.
*/
function startReopen({ config: { ui }, view }, { onOpen }) {
	if (ui === false || ui?.reopen === "link") return () => {};
	const host = document.createElement("placet-reopen");
	const root = host.attachShadow({ mode: "open" });
	const sheet = new CSSStyleSheet();
	const button = document.createElement("button");
	button.part.value = "reopen";
	button.onclick = onOpen;
	root.adoptedStyleSheets = [sheet];
	root.append(button);
	const place = () => document.body?.append(host);
	const stops = [
		view.subscribe((shown) => {
			const [language, label, rules = ""] = kept();
			sheet.replaceSync(CSS + rules);
			button.textContent = document.documentElement.lang.startsWith(language) && label || "Cookies";
			button.hidden = shown !== "none";
		}),
		listen(document, { DOMContentLoaded: place }),
		() => host.remove()
	];
	place();
	return () => {
		for (const stop of stops) stop();
	};
}
// src/core/store.ts
/** A store in which nothing is granted. */
function createStore(config, report) {
	const saved = cell(null);
	return {
		config,
		report,
		saved,
		decision: cell(null),
		invalidated: cell([]),
		view: cell("none"),
		language: cell(""),
		ready: cell(false),
		embeds: cell(/* @__PURE__ */ new Set()),
		leaving: cell([]),
		memory: {
			visitor: null,
			receipts: [],
			csv: ""
		},
		ran: /* @__PURE__ */ new Set(),
		granted: (id) => isGranted(config, saved.peek(), id),
		unanswered: () => unanswered(config, saved.peek())
	};
}
// src/core/tabs.ts
/** A choice ends by itself on a page left open; no timer can wait for six months. Milliseconds. */
var EVERY = 6e4;
/**
* Calls at once, each minute, and when the stored choice may have changed elsewhere: another tab decided, or this page comes
* back from the back-forward cache or the background. A message only says «look again»: what counts is the cookie, so that no message
* can grant anything. Returns its undo. R46, R60, R185, R197.
*/
function startTabs(onNews) {
	let channel;
	const pagehide = () => {
		channel?.close();
		channel = void 0;
	};
	const pageshow = () => {
		try {
			channel ??= new BroadcastChannel("placet");
			channel.onmessage = onNews;
		} catch {}
		onNews();
	};
	pageshow();
	const timer = setInterval(onNews, EVERY);
	const stop = listen(window, {
		pageshow,
		visibilitychange: onNews,
		storage: onNews,
		pagehide
	});
	return () => {
		clearInterval(timer);
		pagehide();
		stop();
	};
}
// src/core/watch.ts
/**
* Calls back at each grant; what the callback returns runs at the next withdrawal, or when the watch is stopped. What a
* withdrawal has undone so runs no more: that very id, for one clean-up of the site's own does not stop every service of a category.
*/
function startWatch(store, id, onGranted) {
	let active = false;
	let undo;
	const turn = (granted) => {
		if (granted === active) return;
		active = granted;
		if (granted) undo = isolate(onGranted);
		if (granted || typeof undo !== "function") return;
		isolate(undo);
		if (!store.granted(id)) store.ran.delete(id);
	};
	const stop = store.saved.subscribe(() => turn(store.granted(id)));
	return () => {
		stop();
		turn(false);
	};
}
/** Resolves once granted; rejects when the signal aborts first. */
function whenGranted(store, id, { signal } = {}) {
	let stop;
	return new Promise((resolve, reject) => {
		stop = startWatch(store, id, resolve);
		signal?.throwIfAborted();
		signal?.addEventListener("abort", () => reject(signal.reason));
	}).finally(stop);
}
// src/consent.ts
var RUNNING = Symbol.for("placet");
/** The one that runs on this document, be it another copy's. R10. */
var running = () => globalThis[RUNNING];
/** Tells the developer, by code. */
var reporter = ({ develop }, config) => (code, subject) => void develop().then((tools) => tools.explain(code, subject, config?.()), () => {});
/** Methods of a part, that fetch it first. */
var methods = (load, names) => each(names, (name) => async (...given) => (await load())[name](...given));
/**
* Joins every part. Afterwards gated elements are held or live as the stored choice says, and a visitor who has still
* to choose is asked. `layers` are configs, later ones winning; `late` are those that take their place once they have
* come: until then everything stays denied.
*/
function start(layers, parts, late) {
	const report = reporter(parts, () => config);
	const config = resolve(layers, report);
	const store = createStore(config, report);
	const { ready, saved } = store;
	const missing = (error) => report("ui-missing", error);
	const deciding = lazy(() => parts.decision().then((part) => part.startDecisions(context)));
	const drawing = lazy(() => parts.ui().then((part) => part.startPanel(context)));
	const receipts = createReceipts(store, methods(deciding, "verify forget"));
	const stops = [];
	const context = {
		store,
		parts,
		receipts,
		stops,
		deciding,
		drawing,
		cookie: null
	};
	/**
	* Takes up the stored choice. Only one that stands as it was written is taken at once; anything else is denied and
	* looked into, and so is what has run out, on a page left open too. What is not answered whole is taken, and looked into.
	* Nothing is known to a page being made ready before the visitor comes to it. R46, R197.
	*/
	function look() {
		const before = context.cookie;
		const values = cookieValues(config).join();
		const known = saved.peek();
		if (!(known && known.expiresAt <= Date.now()) && (late || document.prerendering || before === void 0 || before === values)) return;
		context.cookie = values;
		const found = decode(values, Date.now());
		const isFirst = before === null;
		ready.value = false;
		saved.value = found?.declared === config.declared ? found : null;
		ready.value = isFirst && !(saved.peek() ? store.unanswered()[0] : values || receipts.latest());
		if (!ready.peek()) deciding().then((part) => part.adopt(known, isFirst)).catch(missing);
	}
	stops.push(startTabs(look));
	context.gate = startGate(store, {
		onRelease: (element) => emit("release", { element }),
		onTurn: (elements) => deciding().then((part) => part.turn(elements), missing)
	});
	const onOpen = () => drawing().then((panel) => panel.open(), missing);
	/** The settings say whether a button stands. */
	const begin = () => stops.push(startReopen(store, { onOpen }));
	/** The drawn parts are fetched once there is something to ask, or a held embed to stand in for. */
	const ask = () => {
		const due = store.unanswered()[0] || store.embeds.peek().size;
		if (ready.peek() && due && config.ui !== false) drawing().catch(missing);
	};
	stops.push(listen(document, { prerenderingchange: look }), context.gate.stop, startLinks({ onOpen }), ...[
		saved,
		store.embeds,
		ready
	].map((one) => one.subscribe(ask)));
	if (late) late.then((all) => {
		Object.assign(config, resolve(all, report));
		late = void 0;
		look();
		begin();
	}).catch((error) => report("config-missing", error));
	else begin();
	if (isWaiting()) deciding().catch(missing);
	const placet = Object.freeze({
		granted: store.granted,
		when: (id, options) => whenGranted(store, id, options),
		watch: (id, onGranted) => startWatch(store, id, onGranted),
		get choice() {
			return snapshot(store);
		},
		on,
		...methods(deciding, "acceptAll rejectAll choose withdraw exportChoice importChoice"),
		...methods(drawing, "open setLanguage"),
		close: () => context.close?.(),
		receipts,
		observe: context.gate.observe,
		destroy() {
			for (const stop of stops) stop();
			stops.push = (stop) => stop();
			ready.value = false;
			delete globalThis[RUNNING];
		},
		version: "1.0.0",
		push(...callbacks) {
			for (const callback of callbacks) isolate(() => callback(placet));
		}
	});
	return globalThis[RUNNING] = placet;
}
// src/locales/index.ts
/** Every file of texts, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
var loaders = {
	ar: () => import("./modules/ar-oFPUXRWD.js"),
	bg: () => import("./modules/bg-sql59tTD.js"),
	ca: () => import("./modules/ca-Dd8auDtv.js"),
	cs: () => import("./modules/cs-Dcr5J9Q8.js"),
	da: () => import("./modules/da-qBwapP3e.js"),
	de: () => import("./modules/de-QMYMNufy.js"),
	el: () => import("./modules/el-Bc_8XyIv.js"),
	en: () => import("./modules/en-B6ilrWF7.js"),
	es: () => import("./modules/es-B-WOWHeG.js"),
	et: () => import("./modules/et-B5amQ-3c.js"),
	fi: () => import("./modules/fi-CzZjw_r2.js"),
	fr: () => import("./modules/fr-C8SSIHkW.js"),
	"fr-falc": () => import("./modules/fr-falc-C5gi8wfz.js"),
	ga: () => import("./modules/ga-BirtmvLd.js"),
	he: () => import("./modules/he-eYi4PVv1.js"),
	hr: () => import("./modules/hr-BEdPFXRh.js"),
	hu: () => import("./modules/hu-Kt4r1TaK.js"),
	is: () => import("./modules/is-BQRbGyvO.js"),
	it: () => import("./modules/it-CKXW0GfD.js"),
	ja: () => import("./modules/ja-bV0rEbTl.js"),
	lt: () => import("./modules/lt-CqjONXfz.js"),
	lv: () => import("./modules/lv-7VGpHpuy.js"),
	mt: () => import("./modules/mt-CDDOkL58.js"),
	nb: () => import("./modules/nb-CIhsoZCC.js"),
	nl: () => import("./modules/nl-DkRX4xSH.js"),
	pl: () => import("./modules/pl-D1w5nf6P.js"),
	pt: () => import("./modules/pt-CZjYDXzY.js"),
	ro: () => import("./modules/ro--FpLHcKV.js"),
	sk: () => import("./modules/sk-CJn3WWWx.js"),
	sl: () => import("./modules/sl-B99CLNUF.js"),
	sv: () => import("./modules/sv-CQNsJTyg.js"),
	tr: () => import("./modules/tr-BY0B-v5V.js"),
	uk: () => import("./modules/uk-BqoxQf0a.js"),
	zh: () => import("./modules/zh-BWI1E28v.js")
};
// src/index.ts
var parts = {
	ui: () => import("./modules/ui-C34PuKcx.js").then((n) => n.t),
	decision: () => import("./modules/decision-CvaeE32B.js"),
	proof: () => import("./proof.js"),
	erase: () => import("./modules/erase-BMQmNWfj.js"),
	develop: () => import("./modules/develop-D0TylB5x.js"),
	locale: (tag) => loaders[tag](),
	service: (id) => import("./modules/services-kb18lWbh.js").then(({ services }) => services[id]()),
	buildHash: null
};
/**
* The same consent manager as the tag's, for a bundler. Elements are held or live from here on, and a visitor who has
* still to choose is asked. Call it once per document, in a browser: where one runs already, be it the tag's, that one is
* returned, its config untouched. Calls queued in `window.placet` are run, and it takes their place; without a queue no
* global is set. Bad config is explained in the console on local hosts, and means denied everywhere. R10.
*/
function createConsent(config = {}) {
	const first = running();
	if (first) {
		reporter(parts)("second-copy");
		return first;
	}
	const placet = start([config], parts);
	const page = globalThis;
	const queued = page.placet;
	if (Array.isArray(queued)) {
		page.placet = placet;
		placet.push(...queued);
	}
	return placet;
}
export { createConsent };
