import { a as item, i as waiting, n as snapshot, r as readJournal, t as isolate } from "./modules/isolate-C1Ncc6Ty.js";
import { r as decode, t as cookieValues } from "./modules/cookie-BLiZx8Oe.js";
import { S as resolve, _ as isScript, a as unanswered, b as someUrl, c as STARTED, d as isCode, f as isDormant, g as isOrdered, h as isLive, l as URLS, m as isFetching, o as GATED, p as isEmbed, r as isGranted, s as HELD, u as isAllowed, v as isTemplate, y as needs } from "./modules/rules-Cykr8O9n.js";
import { i as listen, n as emitRelease, r as on } from "./modules/events-94-W0pBB.js";
import { t as wayBackKey } from "./modules/wayBack-DNCbiKyK.js";
import { t as cell } from "./modules/cell-C7jnszgJ.js";
// src/core/each.ts
/** An object with one value for each name of a list. */
var each = (names, make) => Object.fromEntries(names.split(" ").map((name) => [name, make(name)]));
// src/core/gate/trusted.ts
var same = (text) => text;
var policy;
function trusted(kind, text) {
	try {
		policy ??= globalThis.trustedTypes.createPolicy("placet", {
			createScriptURL: same,
			createScript: same,
			createHTML: same
		});
	} catch {
		policy = {};
	}
	return policy[kind]?.(text) ?? text;
}
// src/core/gate/release.ts
/** Makes one element live. */
function setUrl(element, name, value) {
	if (isCode(value)) return;
	element.setAttribute(name, trusted("createScriptURL", value));
}
/**
* Every held URL is where the browser looks for it. What the page has made of a live one since is its own affair, until it
* holds another, `anew`. True when something changed.
*/
function show(element, anew) {
	let changed = false;
	someUrl(element, (member, name, held, live, was) => {
		if (held === null || was !== null && !anew) return;
		if (was === null) member.setAttribute(`data-was-${name}`, live === held ? "" : live ?? "");
		if (live === held) return;
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
	const spent = !script.hasAttribute("data-guarded") && (script.hasAttribute("async") || !script.async || !parsed.has(script));
	const live = spent ? copy(script) : script;
	if (spent) live.text = trusted("createScript", script.text);
	live.type = live.getAttribute("data-type") ?? "";
	const src = live.getAttribute("data-src");
	if (src !== null) setUrl(live, "src", src);
	if (spent) script.replaceWith(live);
	else script.before(script);
	if (/^(module)?$|(script|plain)$/.test(live.type)) live.type = script.type = STARTED;
	return live;
}
// src/core/gate/order.ts
/** A host that does not answer holds up its own chain for this long, and nothing else. Milliseconds. */
var PATIENCE = 1e4;
/** Work between two chances for the page to react. Milliseconds. */
var SLICE = 8;
var pause = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
/**
* While an inline script runs, what writes into the page does what it does in an async script: nothing. After loading it
* would blank the page. Nothing of the page's own is touched.
*/
function wakeWithoutWriting(script) {
	const page = script.ownerDocument;
	const natural = Object.getPrototypeOf(page);
	const open = () => page;
	Object.setPrototypeOf(page, {
		__proto__: natural,
		open,
		close: open,
		write: open,
		writeln: open
	});
	try {
		return wake(script);
	} finally {
		Object.setPrototypeOf(page, natural);
	}
}
/**
* Runs scripts as a browser would: those of one chain (same categories) in page order, each after the one before has
* loaded or failed; `async` and module scripts at once. Each is checked again at the moment it runs.
*/
function createOrder(store, { mayRun, onRun }) {
	/** What waits to run, in page order, with its chain if it has one. */
	const queue = /* @__PURE__ */ new Map();
	/** By chain, the script that is on its way. */
	const ahead = /* @__PURE__ */ new Map();
	/** What has been asked for and is not known to have run. */
	const loading = /* @__PURE__ */ new Map();
	let draining = false;
	let again = false;
	function run(script, chain) {
		const live = wakeWithoutWriting(script);
		onRun(live);
		if (!live.matches("[src]:not([nomodule]),[data-type=module]")) return;
		const goOn = () => {
			if (ahead.get(chain) !== live) return;
			ahead.delete(chain);
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
		loading.set(live, { goOn });
		if (chain) ahead.set(chain, live);
	}
	async function drain() {
		loading.forEach(recall);
		again = true;
		if (draining) return;
		draining = true;
		let since = Date.now();
		while (again) {
			again = false;
			for (const [script, chain] of queue) {
				if (ahead.has(chain)) continue;
				queue.delete(script);
				if (script.isConnected && mayRun(script)) isolate(() => run(script, chain));
				if (Date.now() - since > SLICE) {
					await pause();
					since = Date.now();
				}
			}
		}
		draining = false;
	}
	/**
	* What has been asked for and may no longer run will not: a script moved to another document is passed over (HTML,
	* «execute the script element», step 2). A held one takes its place, now and wherever a page that kept the script puts it
	* back. What another tab has decided and this page is still to take up takes nothing back that both grant.
	*/
	function recall(way, script) {
		if (!way.held) {
			if (isAllowed(script, store)) return;
			way.held = copy(script);
			setTimeout(() => {
				if (script.src && loading.has(script)) way.held.type = HELD;
			});
		}
		script.onload, script.onerror;
		script.replaceWith(way.held);
		new Document().adoptNode(script);
		way.goOn();
	}
	return {
		drain,
		add(script) {
			queue.set(script, isOrdered(script) && (script.getAttribute("data-category") ?? script.getAttribute("data-service")));
		}
	};
}
// src/core/gate/observe.ts
/** What was granted runs when the visitor has seen the answer taken; a hidden page is never painted. */
var afterPaint = (then) => {
	(document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(then));
};
/** The parser has moved past it, unless a script has put something behind. */
var isPassed = ({ nextSibling, parentNode }) => nextSibling || parentNode && isPassed(parentNode);
/**
* Nothing of it is still streaming in while its page is. The parser turns `async` on in a script it has read to its end (HTML, «prepare the
* script element»); of a template nothing tells.
*/
var isWhole = (element) => isPassed(element) && (isScript(element) ? element.async : !isTemplate(element));
/** Holds every gated element until what it asks for is granted, now and as elements appear; has it put back when it no longer is. */
function startGate(store, { onRelease, onTurn, onRoot }) {
	const roots = /* @__PURE__ */ new Set();
	const partial = /* @__PURE__ */ new Set();
	const awake = [];
	let embeds = /* @__PURE__ */ new Set();
	let turned = false;
	let toTurn = [];
	const unfolded = /* @__PURE__ */ new WeakMap();
	const mayRun = (element) => store.ready.peek() && roots.size && isAllowed(element, store);
	const order = createOrder(store, {
		mayRun,
		onRun(script) {
			needs(script, store).forEach(store.ran.add, store.ran);
			onRelease(script);
		}
	});
	function settle(element, anew) {
		const allowed = isAllowed(element, store);
		if (allowed === null) {
			if (isTemplate(element) || isDormant(element) || element.hasAttribute("data-src")) store.report("unknown-tag", element);
			return;
		}
		const page = element.ownerDocument;
		page.addEventListener("DOMContentLoaded", sweepAll);
		if (page.readyState === "loading") {
			parsed.add(element);
			if (!isWhole(element)) return void partial.add(element);
		}
		partial.delete(element);
		const go = mayRun(element);
		if (isScript(element)) {
			if (go && isDormant(element)) order.add(element);
		} else if (isTemplate(element)) {
			if (unfolded.has(element) ? !allowed : go || element.hasAttribute("data-open")) toTurn.push(element);
		} else if (isFetching(element)) {
			if (go && show(element, anew)) {
				awake.push(new WeakRef(element));
				onRelease(element);
			}
			if (!allowed && isLive(element) || element.hasAttribute("data-srcdoc")) toTurn.push(element);
			const missed = !allowed && isEmbed(element) && needs(element, store)[0][0] !== "!";
			turned ||= missed !== embeds.has(element);
			embeds[missed ? "add" : "delete"](element);
		}
	}
	function finish() {
		if (turned) store.embeds.value = embeds = new Set([...embeds].filter((element) => element.isConnected));
		turned = false;
		if (toTurn[0]) onTurn(toTurn);
		toTurn = [];
		order.drain();
	}
	const safely = (element, anew) => isolate(() => settle(element, anew));
	function sweep(root) {
		for (const element of root.querySelectorAll(GATED)) safely(element);
	}
	function sweepAll() {
		for (const root of roots) sweep(root);
		finish();
	}
	const observer = new MutationObserver((records) => {
		if (records[999] ?? records[0].addedNodes[999]) return sweepAll();
		try {
			for (const { target, addedNodes, attributeName } of records) for (const node of attributeName ? [target] : addedNodes) {
				const element = node;
				if (/^(html|bodyc)/.test(element.localName + document.readyState)) onRoot();
				const gated = element.closest?.(GATED);
				if (gated) safely(gated, attributeName?.[4]);
				if (element.firstElementChild) sweep(element);
			}
		} catch {
			roots.forEach(sweep);
		}
		for (const element of partial) safely(element);
		finish();
	});
	const watch = (root) => observer.observe(root, {
		childList: true,
		subtree: true,
		attributeFilter: ["lang", ...[
			"category",
			"service",
			"match",
			"srcdoc",
			...URLS
		].map((name) => `data-${name}`)]
	});
	function observe(root) {
		watch(root);
		roots.add(root);
		sweepAll();
		return () => {
			roots.delete(root);
			observer.disconnect();
			roots.forEach(watch);
			sweepAll();
		};
	}
	observe(document);
	const follow = () => {
		finish();
		afterPaint(sweepAll);
	};
	const stops = [store.saved, store.ready].map((one) => one.subscribe(follow));
	return {
		awake,
		observe,
		sweep: sweepAll,
		trusted,
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
			const isWay = (one) => one.matches?.("[href=\"#placet\"],[data-placet-open]");
			if (!event.composedPath().some(isWay)) return;
			event.preventDefault();
			onOpen();
		}
	});
}
// src/core/receipts.ts
/** What is kept on this device and can be read at once. */
function createReceipts(store) {
	const all = () => readJournal(store).receipts;
	return {
		all,
		latest: () => all().at(-1) ?? null,
		export: (format) => format === "csv" ? readJournal(store).csv : JSON.stringify(all(), null, 2)
	};
}
// src/core/reopen.ts
/** Enough to stand in its corner, and on a phone at the end of the page, where it covers nothing. R171. */
var CSS = ":host{all:initial!important}button{position:fixed;bottom:1em;inset-inline-start:1em;padding:1em;z-index:9999999999}@media(width<30em){button{position:static}}";
/**
* A discreet button stands on every page while nothing else is open, so that a choice is taken back as easily as it was
* given. CNIL-DEV 16 step 5, R52. The one thing the core draws: see docs/decisions/0004.
*/
function startReopen({ config, view, ready }, { onOpen }) {
	if (config.ui === false || config.ui?.reopen === "link") return () => {};
	const host = document.createElement("placet-reopen");
	const root = host.attachShadow({ mode: "open" });
	const sheet = new CSSStyleSheet();
	const button = document.createElement("button");
	button.part = "reopen";
	button.textContent = "Cookies";
	button.onclick = onOpen;
	root.adoptedStyleSheets = [sheet];
	root.append(button);
	const draw = () => {
		const [page, label, rules = "", language = ""] = item("placet-reopen")?.split(wayBackKey(config))[1]?.split("|") ?? [];
		sheet.replaceSync(CSS + rules);
		if (label && page === document.querySelector("html")?.lang) {
			button.textContent = label;
			button.lang = language;
		}
		button.hidden = view.peek() !== "none";
		if (document.readyState !== "loading" && !host.isConnected) document.querySelector("body")?.append(host);
	};
	const stops = [
		view.subscribe(draw),
		ready.subscribe(draw),
		listen(document, { DOMContentLoaded: draw })
	];
	return () => {
		host.remove();
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
* back from the back-forward cache or the background, or out of being made ready in advance. A message only says «look
* again»: what counts is the cookie, so that no message can grant anything. Returns its undo. R46, R60, R185, R197.
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
	const stops = [listen(document, { prerenderingchange: onNews }), listen(window, {
		pageshow,
		visibilitychange: onNews,
		storage: onNews,
		pagehide
	})];
	return () => {
		clearInterval(timer);
		pagehide();
		for (const stop of stops) stop();
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
		isolate(() => {
			undo();
			if (!store.granted(id)) store.ran.delete(id);
		});
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
	const deciding = lazy(async () => {
		await late;
		return (await parts.decision()).startDecisions(context);
	});
	const drawing = lazy(async () => {
		await late;
		return (await parts.ui()).startPanel(context);
	});
	const receipts = Object.freeze({
		...createReceipts(store),
		...methods(async () => (await parts.proof()).startProof(store), "verify exportFor forget")
	});
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
		if (!(known?.expiresAt <= Date.now()) && (before === values || document.prerendering === true || before === void 0)) return;
		context.cookie = values;
		const found = decode(values, Date.now());
		const isFirst = before === null;
		ready.value = false;
		saved.value = found?.declared === config.declared ? found : null;
		ready.value = isFirst && !(saved.peek() ? store.unanswered()[0] : values || receipts.latest());
		if (!ready.peek()) deciding().then((part) => part.adopt(known, isFirst)).catch(missing);
	}
	const onOpen = () => drawing().then((panel) => panel.open(), missing);
	let armed = [];
	const disarm = () => {
		for (const stop of armed) stop();
	};
	/** Listens for news, and offers the ways back to the choice, once there are settings: they say whether a button stands. */
	const arm = () => {
		if (late) return;
		disarm();
		armed = [
			startTabs(look),
			startLinks({ onOpen }),
			startReopen(store, { onOpen })
		];
		stops.push(disarm);
	};
	if (late) (late = late.then((all) => {
		Object.assign(config, resolve(all, report));
		late = void 0;
		arm();
	})).catch((error) => report("config-missing", error));
	arm();
	context.gate = startGate(store, {
		onRelease: (element) => emitRelease(element),
		onTurn: (elements) => deciding().then((part) => part.turn(elements), missing),
		onRoot: arm
	});
	/** The drawn parts are fetched once there is something to ask, or a held embed to stand in for. */
	const ask = () => {
		if (ready.peek() && config.ui !== false && (store.unanswered()[0] || store.embeds.peek().size)) drawing().catch(missing);
	};
	stops.push(context.gate.stop, ...[
		saved,
		store.embeds,
		ready
	].map((one) => one.subscribe(ask)));
	if (waiting(config)) deciding().catch(missing);
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
	ar: () => import("./modules/ar-D2H-vyqq.js"),
	bg: () => import("./modules/bg-eK6axuEc.js"),
	ca: () => import("./modules/ca-478VOziB.js"),
	cs: () => import("./modules/cs-DaNhLWYa.js"),
	da: () => import("./modules/da-DbbkqC1t.js"),
	de: () => import("./modules/de-BHy4doOx.js"),
	el: () => import("./modules/el-tnne-9LL.js"),
	en: () => import("./modules/en-B1HQOSLi.js"),
	es: () => import("./modules/es-EYiE5-Aq.js"),
	et: () => import("./modules/et-BV47beZS.js"),
	fi: () => import("./modules/fi-6pc13zjX.js"),
	fr: () => import("./modules/fr-Cf-0qReG.js"),
	"fr-dsfr": () => import("./modules/fr-dsfr-y2tyqB8P.js"),
	"fr-falc": () => import("./modules/fr-falc-W3eTqjH_.js"),
	ga: () => import("./modules/ga-BjsLCZLy.js"),
	he: () => import("./modules/he-FI-94sET.js"),
	hr: () => import("./modules/hr-DKNVD3A4.js"),
	hu: () => import("./modules/hu-CwEcAywY.js"),
	is: () => import("./modules/is-BuhZEQvH.js"),
	it: () => import("./modules/it-BJ83yoh5.js"),
	ja: () => import("./modules/ja-CwNTUrmZ.js"),
	lt: () => import("./modules/lt-CQ32AYkE.js"),
	lv: () => import("./modules/lv-BEaCl3ZJ.js"),
	mt: () => import("./modules/mt-C-3ldS6U.js"),
	nb: () => import("./modules/nb-CuO4HKD4.js"),
	nl: () => import("./modules/nl-DUxxc-ck.js"),
	pl: () => import("./modules/pl-CG5MdRzT.js"),
	pt: () => import("./modules/pt-C3LTUwld.js"),
	ro: () => import("./modules/ro-gk7zZRVK.js"),
	sk: () => import("./modules/sk-Rh6WtIAG.js"),
	sl: () => import("./modules/sl-CyrdIe67.js"),
	sv: () => import("./modules/sv-BGb7V-YH.js"),
	tr: () => import("./modules/tr-Dww7Icgo.js"),
	uk: () => import("./modules/uk-BkTUnZOu.js"),
	zh: () => import("./modules/zh-V201I4BV.js")
};
// src/index.ts
var parts = {
	ui: () => import("./modules/ui-68OiFcgc.js").then((n) => n.t),
	decision: () => import("./modules/decision-DTpGHIdO.js"),
	proof: () => import("./proof.js"),
	erase: () => import("./modules/erase-B_KR-ckd.js"),
	develop: () => import("./modules/develop-BXacqHLI.js"),
	locale: (tag) => loaders[tag](),
	service: (id) => import("./modules/services-CvXCUiRt.js").then(({ services }) => services[id]()),
	integration: (name) => import("./modules/integrations-CwM7j9EK.js").then(({ integrations }) => integrations[name]()),
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
		(queued.push = placet.push)(...queued);
	}
	return placet;
}
export { createConsent };
