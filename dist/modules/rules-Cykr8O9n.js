import { t as fingerprint } from "./fingerprint-CJropgtc.js";
// src/core/config.ts
var bare = (...given) => Object.assign(Object.create(null), ...given);
/** A copy that inherits nothing, keeps no key that would set a prototype, and does not contain itself. */
function safe(value, within = []) {
	if (typeof value !== "object" || !value) return value;
	if (within.includes(value)) return void 0;
	const copy = Array.isArray(value) ? [] : bare();
	for (const key of Object.keys(value)) if (key !== "__proto__") copy[key] = safe(value[key], [...within, value]);
	return copy;
}
/**
* The whole config from its layers, later ones winning key by key. Whatever is wrong is reported and left out:
* a category or service that is left out is unknown, and unknown means denied. R2.
*/
function resolve(layers, report) {
	const config = bare();
	for (const layer of layers) for (const [key, value] of Object.entries(safe(layer) ?? {})) if (value !== void 0) config[key] = value;
	if (typeof config.cookieName !== "string") config.cookieName = "placet-consent";
	const index = bare();
	const categoryList = [];
	const serviceList = [];
	const place = (list, item, fits) => {
		if (fits && /^"[a-z0-9-]+"$/.test(JSON.stringify(item.id)) && !index[item.id]) list.push(index[item.id] = item);
		else report("left-out", item);
	};
	const declared = bare({
		essential: {},
		preferences: {},
		statistics: {},
		marketing: {}
	}, config.categories);
	for (const [id, given] of Object.entries(declared)) {
		const essential = id === "essential";
		if (given || essential) place(categoryList, bare(given, {
			id,
			essential,
			category: void 0
		}), true);
	}
	for (const item of [config.services ?? []].flat()) {
		const service = typeof item === "string" ? bare({
			id: item,
			catalogued: true
		}) : item;
		place(serviceList, service, service?.catalogued || categoryList.some(({ id }) => id === service?.category));
	}
	return bare(config, {
		categoryList,
		serviceList,
		index,
		declared: fingerprint(JSON.stringify([Object.keys(index), serviceList]))
	});
}
// src/core/gate/tags.ts
/** How a gated element is recognised, and what it asks for. */
var GATED = "[data-category],[data-service]";
/** Attributes that make an element fetch; each is held as `data-` plus its name. R3. */
var URLS = [
	"src",
	"srcset",
	"href",
	"data",
	"poster"
];
var isScript = (element) => element.localName === "script";
var isTemplate = (element) => element.localName === "template";
var isFetching = (element) => /^(iframe|embed|object|img|link|source|picture|video|audio|track|input)$/.test(element.localName);
/** The type of a script that is held: no browser runs it. */
var HELD = "text/plain";
/** Of a script that has been started: neither the browser nor a library runs a copy of it, and neither do we. */
var STARTED = "placet/started";
var isDormant = (script) => script.type === HELD;
/** Will run in page order: classic, and not `async`. */
var isOrdered = (script) => !script.matches("[async],[data-type=module]");
/** Something a visitor would miss, so that a placeholder is due; a tracking frame of one pixel is not. */
var isEmbed = (element) => /iframe|embed|object|o$/.test(element.localName) && !element.hidden && !(parseFloat(element.getAttribute("width")) < 2);
/** Markup that came through a sanitiser may carry anything in data-*; it must not become script. CVE-2025-31476. */
var isCode = (url) => /^(java|vb)script:/i.test(url.replace(/[\0-\x20]/g, ""));
/**
* Asks about each URL of the element and of the media sources inside that are not gated on their own, or with another one inside: `held` in `data-*`,
* `live` where the browser looks. Of one that was released, `was` is what stood there before, empty for nothing: kept in an
* attribute, so that a copy is known for what it is. True as soon as an answer is.
*/
var someUrl = (element, ask) => [element, ...element.querySelectorAll(`:is(source,img,track):not(${GATED},:scope :is(${GATED}) *)`)].some((member) => URLS.some((name) => ask(member, name, member.getAttribute(`data-${name}`), member.getAttribute(name), member.getAttribute(`data-was-${name}`))));
/** Where the browser looks is a URL that was released, whatever the page has made of it since, or that was written live by mistake: no stand-in. */
var isLive = (element) => someUrl(element, (_member, _name, held, live, was) => live && (was !== null || (held ?? live) === live));
/** The ids an element asks for; a leading `!` wants the id *not* granted. */
function needs(element, { config, saved }) {
	const service = element.getAttribute("data-service");
	const listed = element.getAttribute("data-category")?.match(/[^\s,]+/g) ?? [];
	if (!service) return listed;
	const category = config.index[service]?.category ?? saved.peek()?.entries[service]?.category;
	return [service, ...listed.filter((id) => id !== category)];
}
/** Null when the element names a category or service that is not declared: it stays held. */
function isAllowed(element, store) {
	const ids = needs(element, store);
	if (!ids[0] || ids.some((id) => !store.config.index[id.replace("!", "")])) return null;
	const met = (id) => store.granted(id.replace("!", "")) === (id[0] !== "!");
	return element.getAttribute("data-match") === "any" ? ids.some(met) : ids.every(met);
}
// src/core/rules.ts
/** The life of consent as rules over values: no clock, no page. */
/** Past this many services the cookie keeps only the answers that differ from their category's. */
var LISTED = 40;
/** What a person agreed to in a service: a change here asks again, a change of wording does not. EDPB 05/2020 §110, WP260 §29, R42–R44. */
var material = (service) => fingerprint(JSON.stringify([
	service.id,
	service.category,
	service.provider?.name,
	service.revision,
	[service.transfers].flat().map((transfer) => transfer?.country)
]));
var inside = (config, category) => config.serviceList.filter((service) => service.category === category);
/** What a category is made of. A service of the catalogue, whose category is fetched later, counts by its id in each. */
var whole = (config, { id }) => fingerprint(config.serviceList.filter((service) => service.catalogued || service.category === id).map((service) => service.catalogued ? service.id : material(service)).sort().join());
/** May this category or service run? Essential always; unknown never; a service's own answer goes before its category's. */
function isGranted(config, saved, id) {
	const category = config.index[id]?.category ?? id;
	return !!(config.index[id] && (category === "essential" || (saved?.entries[id] ?? saved?.entries[category])?.granted));
}
/** Categories the visitor has still to answer. */
var unanswered = (config, saved) => config.categoryList.map(({ id }) => id).filter((id) => id !== "essential" && !saved?.entries[id]);
/**
* Categories to be asked anew: those without an answer, where the question of the banner was answered once, for a category
* that there still is. One embed allowed is no answer to it. R43.
*/
var anew = (config, saved) => Object.entries(saved?.entries ?? {}).some(([id, { category }]) => !category && config.index[id]) ? unanswered(config, saved) : [];
/**
* The choice as far as it still holds under this config. A category that was granted and whose services changed in
* substance is no longer answered; a refused one stays refused, and a service that left changes nothing. R43.
*/
function reconcile(config, saved) {
	const invalidated = [];
	for (const category of config.categoryList) {
		const entry = saved.entries[category.id];
		if (entry?.material === whole(config, category)) continue;
		const changed = inside(config, category.id).filter((service) => {
			const known = saved.entries[service.id];
			return known?.material !== material(service) || known.category !== category.id;
		});
		if (entry?.granted && (changed.length || entry.category)) invalidated.push(category.id);
		invalidated.push(...changed.map(({ id }) => id).filter((id) => saved.entries[id]?.granted));
	}
	if (!invalidated.length) return {
		saved: {
			...saved,
			declared: config.declared
		},
		invalidated
	};
	const entries = Object.create(null);
	for (const [id, entry] of Object.entries(saved.entries)) if (!invalidated.includes(id) && !invalidated.includes(entry.category)) entries[id] = entry;
	if (!Object.keys(entries)[0]) entries.essential = {
		category: "",
		granted: false,
		material: "0"
	};
	return {
		saved: {
			...saved,
			declared: config.declared,
			entries
		},
		invalidated
	};
}
/** The choice after an act. Nothing is granted that the act or an earlier answer did not grant. */
function decide(config, before, { answers, partial, now, language, lifetime }) {
	const entries = Object.create(null);
	const named = (id) => Object.hasOwn(answers, id) ? answers[id] === true : void 0;
	const isAnswered = !partial || Object.values(before?.entries ?? {}).some(({ category }) => !category);
	for (const category of config.categoryList) {
		if (category.essential) continue;
		const { id } = category;
		const granted = named(id) ?? before?.entries[id]?.granted ?? (partial ? void 0 : false);
		if (granted !== void 0) entries[id] = {
			category: isAnswered ? "" : id,
			granted,
			material: whole(config, category)
		};
	}
	const list = config.serviceList.length <= LISTED;
	for (const service of config.serviceList) {
		const { id } = service;
		const known = before?.entries[id];
		const category = service.category ?? known?.category;
		if (category === "essential" || !category) continue;
		const answer = named(id) ?? named(category) ?? known?.granted ?? entries[category]?.granted;
		if (answer !== void 0 && (list || service.catalogued || answer !== entries[category]?.granted)) entries[id] = {
			category,
			granted: answer,
			material: service.category ? material(service) : known.material
		};
	}
	const decidedAt = Math.floor(now / 1e3) * 1e3;
	const end = decidedAt + lifetime;
	return {
		decidedAt,
		expiresAt: partial && Object.keys(entries).some((id) => entries[id].granted && before?.entries[id]?.granted) ? Math.min(end, before.expiresAt) : end,
		declared: config.declared,
		noticeVersion: (typeof config.noticeVersion === "object" ? "" : String(config.noticeVersion ?? "")).replace(/[^\w.-]/g, "-").slice(0, 32),
		language,
		entries
	};
}
export { safe as C, resolve as S, isScript as _, unanswered as a, someUrl as b, STARTED as c, isCode as d, isDormant as f, isOrdered as g, isLive as h, reconcile as i, URLS as l, isFetching as m, decide as n, GATED as o, isEmbed as p, isGranted as r, HELD as s, anew as t, isAllowed as u, isTemplate as v, bare as x, needs as y };
