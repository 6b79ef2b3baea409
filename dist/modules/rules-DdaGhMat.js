import { i as fingerprint } from "./config-BnLsCmtV.js";
// src/core/codec.ts
var SHAPE = /^1\|(\d{9,10})\|(\d{9,10})\|([0-9a-z]{1,7})\|([\w.-]{0,32})\|([A-Za-z0-9-]{2,35})((\|(?!essential\/)[a-z0-9-]+(\/[a-z0-9-]+)?:[01]~[0-9a-z]{1,7})+)$/;
/** Browsers refuse a cookie whose name and value pass 4,096 bytes. RFC 6265bis, R189. */
var LIMIT = 3800;
/** Clocks are set back now and then by a little; by more, the record is not of this world. Seconds. */
var CLOCK_TOLERANCE = 300;
var LONGEST = 3456e4;
var item = (id, { category, granted, material }) => `|${category ? `${category}/` : ""}${id}:${granted ? 1 : 0}~${material}`;
/** The cookie value of a choice. Past the size a cookie can have, services give way: a category in which any is refused is then refused whole. */
function encode(saved) {
	const head = [
		"1",
		saved.decidedAt / 1e3,
		saved.expiresAt / 1e3,
		saved.declared,
		saved.noticeVersion,
		saved.language
	].join("|");
	const all = Object.entries(saved.entries);
	const value = head + all.map(([id, entry]) => item(id, entry)).join("");
	if (value.length <= LIMIT) return value;
	const refused = new Set(all.filter(([, entry]) => entry.category && !entry.granted).map(([, entry]) => entry.category));
	return head + all.filter(([, entry]) => !entry.category).map(([id, entry]) => item(id, refused.has(id) ? {
		...entry,
		granted: false
	} : entry)).join("");
}
/** The choice a cookie value holds; null for anything this code would not have written, and for what has expired. R2, R182. */
function decode(value, now) {
	const found = value.length < 4097 && SHAPE.exec(value);
	if (!found) return null;
	const decided = +found[1];
	const expires = +found[2];
	const seconds = now / 1e3;
	if (decided > seconds + CLOCK_TOLERANCE || expires <= seconds || expires <= decided || expires - decided > LONGEST) return null;
	const entries = Object.create(null);
	for (const part of found[6].slice(1).split("|")) {
		const [id, category, answer] = part.replace(/^(?:(.+)\/)?(.+):/, "$2|$1|").split("|");
		if (entries[id]) return null;
		entries[id] = {
			category,
			granted: answer[0] === "1",
			material: answer.slice(2)
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
var valuesOf = (cookies, name) => cookies.split(/; */).filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
/** Only what both grant, until the earlier end: what is left when a change of scope has doubled the cookie. R192. */
function stricter(a, b) {
	const [older, newer] = a.decidedAt < b.decidedAt ? [a, b] : [b, a];
	const entries = Object.create(null);
	for (const [id, entry] of Object.entries({
		...older.entries,
		...newer.entries
	})) entries[id] = {
		...entry,
		granted: !!(older.entries[id]?.granted && newer.entries[id]?.granted)
	};
	return {
		...newer,
		expiresAt: Math.min(a.expiresAt, b.expiresAt),
		entries
	};
}
// src/core/cookie.ts
/** Every value the choice cookie has here; none where cookies are denied. A sandboxed frame throws on the mere reading. */
function cookieValues({ cookieName }) {
	try {
		return valuesOf(document.cookie, cookieName);
	} catch {
		return [];
	}
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
		const { id, category = "" } = service;
		if (category === "essential" || !category) continue;
		const answer = named(id) ?? named(category) ?? before?.entries[id]?.granted ?? entries[category]?.granted;
		if (answer !== void 0 && (list || service.catalogued || answer !== entries[category]?.granted)) entries[id] = {
			category,
			granted: answer,
			material: material(service)
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
export { decode as _, GATED as a, isEmbed as c, isOrdered as d, isScript as f, cookieValues as g, someUrl as h, unanswered as i, isFetching as l, needs as m, isGranted as n, isAllowed as o, isTemplate as p, reconcile as r, isDormant as s, decide as t, isLive as u, encode as v, stricter as y };
