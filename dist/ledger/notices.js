import { n as resolve } from "./config.js";
import { i as sha256, t as canonical } from "./chain.js";
import { t as brief } from "./brief.js";
import "canonicalize";
// src/core/keys.ts
/**
* Where one kind of record stands in `localStorage`. A page with a cookie of its own, as signed-in pages have, keeps records
* of its own too: who uses this device signed out neither sees nor continues them. R75.
*/
var keyOf = (kind, { cookieName }) => `placet-${kind}-${cookieName}`.replace("-placet-consent", "");
/**
* Placet's own storage, declared like any service's: every name it writes, data minimal, kept on this site, nobody else's. The
* one definition of what the visitor reads and of what the notice and the receipts say. R48, R64, R227.
*/
function ownService(config, say) {
	const { cookieName, duration = "P6M", receipts, controller, ui } = config;
	const item = (name, purpose, retention) => ({
		name,
		kind: "localStorage",
		purpose: say(purpose),
		retention
	});
	const journal = keyOf("receipts", config);
	const outbox = keyOf("outbox", config);
	const kept = receipts?.keepFor ?? "P1Y";
	return {
		id: "placet",
		name: say("ownName"),
		category: "essential",
		purpose: say("ownPurpose"),
		data: [say("ownData")],
		...controller ? { recipients: [{
			name: controller.name,
			country: controller.country
		}] } : {},
		trackers: [
			{
				name: cookieName,
				kind: "cookie",
				retention: duration
			},
			item(journal, "yourChoices", kept),
			item(keyOf("pending", config), "ownWaiting", say("untilDone")),
			item(keyOf("pending-erase", config), "ownWaiting", say("untilDone")),
			...receipts?.endpoint ? [item(outbox, "ownWaiting", say("untilDone")), item(`${outbox}-damaged`, "ownDamaged", say("untilErased"))] : [],
			item(`${journal}-damaged`, "ownDamaged", say("untilErased")),
			...ui === false ? [] : [item("placet-reopen", "ownReopen", say("untilErased"))]
		]
	};
}
// src/core/texts.ts
/**
* The file with the texts of a language: easy-to-read French where the site asks for it, else the French of public bodies
* under their preset. Whoever shows, records or publishes a notice asks here, so that all three hold the same words. R87.
*/
function textsOf(language, { ui }) {
	if (language !== "fr" || !ui) return language;
	const isEasy = ui.easyToRead;
	if (isEasy === true || isEasy === "true") return "fr-falc";
	return ui.preset === "dsfr" ? "fr-dsfr" : language;
}
// src/core/asked.ts
/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
function asked({ config, invalidated }) {
	const open = invalidated.peek();
	return config.categoryList.filter(({ id, essential }) => open[0] ? open.includes(id) : !essential);
}
// src/core/changed.ts
/** What the first layer says in other words when it asks about a change, by key; the introduction says it besides. R43, R45. */
var CHANGED = {
	heading: "changesHeading",
	intro: "changes",
	consequence: "changesConsequence",
	acceptAll: "acceptChanges",
	rejectAll: "rejectChanges"
};
/** Keys of what visitors are told where a choice follows their account. R73, R76. */
var reachOf = ({ account }) => account ? ["account", account === "first" ? "accountFirst" : "accountLatest"] : [];
/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R76, R107. */
var alsoOf = (config, objects) => [
	...objects && config.signals?.gpc !== "ignore" ? ["gpc"] : [],
	...Array.isArray(config.scope) ? ["scopeList"] : config.scope === "domain" ? ["scopeDomain"] : [],
	...reachOf(config)
];
// src/core/jurisdiction.ts
/** The country whose law a site answers to: two capital letters, France where the config names none or nothing that could be one. GDPR 13(2)(d). */
function jurisdictionOf({ jurisdiction }) {
	const country = typeof jurisdiction === "string" ? jurisdiction.toUpperCase() : "";
	return /^[A-Z]{2}$/.test(country) ? country : "FR";
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
// src/proof/canonical.ts
/** A copy that holds only JSON. Half a surrogate pair, which RFC 8785 forbids, becomes the replacement character. */
var plain = (value) => JSON.parse(plainly(() => JSON.stringify(value, (_key, item) => typeof item === "string" ? item.replace(/\p{Surrogate}/gu, "�") : item)));
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
// src/cli/notices.ts
var locales = /* #__PURE__ */ Object.assign({
	"../locales/ar.ts": () => import("./ar.js"),
	"../locales/bg.ts": () => import("./bg.js"),
	"../locales/ca.ts": () => import("./ca.js"),
	"../locales/cs.ts": () => import("./cs.js"),
	"../locales/da.ts": () => import("./da.js"),
	"../locales/de.ts": () => import("./de.js"),
	"../locales/el.ts": () => import("./el2.js"),
	"../locales/en.ts": () => import("./en2.js"),
	"../locales/es.ts": () => import("./es2.js"),
	"../locales/et.ts": () => import("./et2.js"),
	"../locales/fi.ts": () => import("./fi2.js"),
	"../locales/fr-dsfr.ts": () => import("./fr-dsfr2.js"),
	"../locales/fr-falc.ts": () => import("./fr-falc2.js"),
	"../locales/fr.ts": () => import("./fr3.js"),
	"../locales/ga.ts": () => import("./ga2.js"),
	"../locales/he.ts": () => import("./he2.js"),
	"../locales/hr.ts": () => import("./hr2.js"),
	"../locales/hu.ts": () => import("./hu2.js"),
	"../locales/is.ts": () => import("./is2.js"),
	"../locales/it.ts": () => import("./it2.js"),
	"../locales/ja.ts": () => import("./ja2.js"),
	"../locales/lt.ts": () => import("./lt2.js"),
	"../locales/lv.ts": () => import("./lv2.js"),
	"../locales/mt.ts": () => import("./mt2.js"),
	"../locales/nb.ts": () => import("./nb2.js"),
	"../locales/nl.ts": () => import("./nl2.js"),
	"../locales/pl.ts": () => import("./pl2.js"),
	"../locales/pt.ts": () => import("./pt2.js"),
	"../locales/ro.ts": () => import("./ro2.js"),
	"../locales/sk.ts": () => import("./sk2.js"),
	"../locales/sl.ts": () => import("./sl2.js"),
	"../locales/sv.ts": () => import("./sv2.js"),
	"../locales/tr.ts": () => import("./tr2.js"),
	"../locales/uk.ts": () => import("./uk2.js"),
	"../locales/zh.ts": () => import("./zh2.js")
});
var catalogue = /* #__PURE__ */ Object.assign({
	"../services/google-analytics.ts": () => import("./google-analytics.js"),
	"../services/matomo.ts": () => import("./matomo.js"),
	"../services/mixpanel.ts": () => import("./mixpanel.js"),
	"../services/plausible.ts": () => import("./plausible.js"),
	"../services/posthog.ts": () => import("./posthog.js"),
	"../services/vimeo.ts": () => import("./vimeo.js"),
	"../services/youtube.ts": () => import("./youtube.js")
});
/** The tags of every language Placet speaks. */
var languages = Object.keys(locales).map((path) => /([\w-]+)\.ts$/.exec(path)[1]).filter((tag) => !tag.startsWith("fr-")).sort();
var described = async (service) => {
	if (service.category) return service;
	const load = catalogue[`../services/${service.id}.ts`];
	if (!load) throw new Error(`The config names a service Placet does not know: ${service.id}.`);
	return {
		...service,
		...(await load()).default
	};
};
/** Categories that can be asked again, in the config's order. */
function askedOf({ categoryList }, ids) {
	const known = categoryList.filter(({ essential }) => !essential).map(({ id }) => id);
	const unknown = ids.filter((id) => !known.includes(id));
	if (unknown.length > 0) throw new Error(`No category to be asked about: ${unknown.join(", ")}. There are ${known.join(", ")}.`);
	return known.filter((id) => ids.includes(id));
}
/**
* The notices visitors of this config are shown, in these languages, with their hashes: the same the browser puts into
* receipts. With `asked`, those of visitors who are asked again about these categories alone. `buildHash` is the `integrity` of the site's script tag, or the digest of `placet.js` when it has none; null where
* neither is known. Throws on a config or a language it cannot use.
*/
async function noticesOf(given, buildHash, date, wanted = languages, asked = []) {
	const unknown = wanted.filter((tag) => !languages.includes(tag));
	if (unknown.length > 0) throw new Error(`Placet does not speak ${unknown.join(", ")}. It speaks ${languages.join(", ")}.`);
	const problems = [];
	const config = resolve([given], (code, subject) => problems.push(`${code} ${JSON.stringify(subject)}`));
	if (problems.length > 0) throw new Error(`The config has faults: ${problems.join("; ")}`);
	const invalidated = askedOf(config, asked);
	const listed = await Promise.all(config.serviceList.map(described));
	const locale = async (tag) => locales[`../locales/${tag}.ts`]();
	const made = await Promise.all(wanted.map(async (language) => {
		const words = await wordsOf(language, config.texts, { locale }, textsOf(language, config));
		if (!words) throw new Error(`The texts in ${language} could not be read.`);
		return noticeOf(config, [...listed, ownService(config, (key) => said(words.texts[key]))], words, buildHash, { invalidated });
	}));
	const written = configOf(config);
	const texts = made.map((notice) => [notice.language, canonical(notice)]);
	return {
		notices: Object.fromEntries(texts),
		manifest: {
			schema: "placet-manifest/1",
			date,
			collector: {
				name: "placet",
				version: "1.0.0",
				buildHash
			},
			configVersion: versionOf(config),
			configHash: sha256(canonical(written)),
			config: written,
			...invalidated.length > 0 ? { asked: invalidated } : {},
			notices: made.map(({ language, id, version }, index) => ({
				language,
				id,
				version,
				hash: sha256(texts[index][1])
			}))
		}
	};
}
export { languages, noticesOf };
