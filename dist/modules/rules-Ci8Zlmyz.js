import { i as fingerprint } from "./config-BnLsCmtV.js";
// src/core/journal.ts
/** Read at once and without the proof part. What cannot be read is what this page remembers. */
function readJournal(memory) {
	try {
		const { visitor, receipts, csv } = JSON.parse(localStorage.getItem("placet-receipts"));
		return {
			visitor,
			receipts: [...receipts],
			csv
		};
	} catch {
		return memory;
	}
}
/** Whether earlier pages left receipts to make or to deliver, or something to erase: `placet-pending…`, `placet-outbox`. */
function isWaiting() {
	try {
		return /placet-[po]/.test(`${Object.keys(localStorage)}`);
	} catch {
		return false;
	}
}
// src/core/choice.ts
var date = (time) => time ? new Date(time).toISOString() : null;
/** The choice as it stands, for the site's own code. */
function snapshot({ config, saved, invalidated, granted, memory }) {
	const now = saved.peek();
	const { visitor, receipts } = readJournal(memory);
	const answers = (list) => Object.freeze(Object.fromEntries(list.map(({ id }) => [id, granted(id)])));
	const given = now && Object.values(now.entries).some((entry) => entry.granted);
	return Object.freeze({
		state: invalidated.peek()[0] ? "invalidated" : given ? "given" : now ? "refused" : receipts[0] ? "expired" : "unknown",
		categories: answers(config.categoryList),
		services: answers(config.serviceList),
		decidedAt: date(now?.decidedAt),
		expiresAt: date(now?.expiresAt),
		noticeVersion: now?.noticeVersion ?? null,
		language: now?.language ?? null,
		visitorId: visitor
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
var isFetching = (element) => /^(iframe|img|link|source|picture|video|audio|track|embed|object)$/.test(element.localName);
/** Held for now: its type keeps the browser from running it. */
var isDormant = (script) => script.type === "text/plain";
/** Will run in page order: classic, and not `async`. */
var isOrdered = (script) => !script.hasAttribute("async") && script.dataset.type !== "module";
/** Something a visitor would miss, so that a placeholder is due; a tracking frame of one pixel is not. */
var isEmbed = (element) => /iframe|o$|embed|object/.test(element.localName) && !element.hidden && !(Number.parseFloat(element.getAttribute("width")) < 2);
/**
* Asks about each URL of the element and of the media sources inside that are not gated on their own: `held` in `data-*`,
* `live` where the browser looks. True as soon as an answer is.
*/
var someUrl = (element, ask) => [element, ...element.querySelectorAll(`:is(source,img,track):not(${GATED})`)].some((member) => URLS.some((name) => ask(member, name, member.getAttribute(`data-${name}`), member.getAttribute(name))));
/** A URL that is not the page's own stand-in (a grey pixel, `about:blank`) is where the browser looks. */
var isLive = (element) => someUrl(element, (_member, _name, held, live) => live && (held ?? live) === live);
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
	const met = (id) => store.granted(id.replace("!", "")) !== (id[0] === "!");
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
	const known = config.index[id];
	if (!known) return false;
	const category = known.category ?? id;
	return category === "essential" || !!(saved?.entries[id] ?? saved?.entries[category])?.granted;
}
/** Categories the visitor has still to answer. */
var unanswered = (config, saved) => config.categoryList.filter(({ id, essential }) => !essential && !saved?.entries[id]).map(({ id }) => id);
/**
* Categories to be asked anew: those without an answer, where the question of the banner was answered once. One embed
* allowed is no answer to it. R43.
*/
var anew = (config, saved) => Object.values(saved?.entries ?? {}).some(({ category }) => !category) ? unanswered(config, saved) : [];
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
	for (const category of config.categoryList) {
		if (category.essential) continue;
		const { id } = category;
		const granted = named(id) ?? before?.entries[id]?.granted ?? (partial ? void 0 : false);
		if (granted !== void 0) entries[id] = {
			category: "",
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
	return {
		decidedAt,
		expiresAt: decidedAt + lifetime,
		declared: config.declared,
		noticeVersion: (typeof config.noticeVersion === "object" ? "" : String(config.noticeVersion ?? "")).replace(/[^\w.-]/g, "-").slice(0, 32),
		language,
		entries
	};
}
export { snapshot as _, unanswered as a, isDormant as c, isLive as d, isOrdered as f, someUrl as g, needs as h, reconcile as i, isEmbed as l, isTemplate as m, decide as n, GATED as o, isScript as p, isGranted as r, isAllowed as s, anew as t, isFetching as u, isWaiting as v, readJournal as y };
