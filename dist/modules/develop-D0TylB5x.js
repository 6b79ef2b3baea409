import { n as milliseconds } from "./duration-GDUQ8H3s.js";
// src/develop/check.ts
var oneOf = (...values) => (value) => values.includes(value);
var isText = (value) => typeof value === "string" || typeof value === "object" && !!value && Object.values(value).every((text) => typeof text === "string");
var isObject = (value) => typeof value === "object" && !!value && !Array.isArray(value);
var isLike = (pattern) => (value) => (typeof value === "string" || typeof value === "number") && pattern.test(`${value}`);
var isAddress = (value) => typeof value === "string" && !/^\s*(javascript|data|vbscript):/i.test(value);
/** Every setting: what it must be, in words and as a rule. */
var SETTINGS = {
	$schema: ["the address of a JSON Schema", isAddress],
	controller: ["an object with at least `name`", (value) => isObject(value) && typeof value.name === "string"],
	privacyPolicyUrl: ["an address", isAddress],
	cookiePolicyUrl: ["an address", isAddress],
	noticeVersion: ["1 to 32 letters, digits, dots, hyphens or underscores", isLike(/^[\w.-]{1,32}$/)],
	changes: ["a text, or one per language", isText],
	language: ["`auto` or a language tag such as `fr`", isLike(/^(auto|[a-z]{2,3}(-[A-Za-z0-9]+)*)$/)],
	duration: ["an ISO 8601 duration of 400 days at most, such as `P6M`", (value) => (milliseconds(value) ?? Infinity) <= 3456e7],
	scope: ["`host`, `domain`, or a list of domains", (value) => value === "host" || value === "domain" || Array.isArray(value) && value.every((one) => typeof one === "string")],
	cookieName: ["letters, digits, hyphens and underscores", isLike(/^[\w-]+$/)],
	account: ["true or false", (value) => typeof value === "boolean"],
	categories: ["an object by category id", isObject],
	services: ["a list of services", Array.isArray],
	receipts: ["an object", isObject],
	signals: ["`{ \"gpc\": \"deny-marketing\" | \"deny-all-and-hide\" | \"ignore\" }`", (value) => isObject(value) && oneOf(void 0, "deny-marketing", "deny-all-and-hide", "ignore")(value.gpc)],
	guard: ["an object", isObject],
	integrations: ["an object", isObject],
	ui: ["an object, or false", (value) => value === false || isObject(value)],
	texts: ["texts by language", isObject],
	reload: ["`auto` or `never`", oneOf("auto", "never")],
	debug: ["true or false", oneOf(true, false, "", "true", "false")],
	jurisdiction: ["a two-letter country code", isLike(/^[A-Z]{2}$/)]
};
/** What a resolved config holds besides what the owner wrote, and what the tag's own `data-*` may leave in it. */
var OURS = /^(categoryList|serviceList|index|declared|cookieName|config|contact|privacyPolicy|cookiePolicy|endpoint|layout|position|theme|preset|reopen|debug)$/;
/** Every setting that is unknown or has a value that cannot be used. */
function check(config) {
	return Object.entries(config).flatMap(([key, value]) => {
		const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : void 0;
		if (!setting) return OURS.test(key) ? [] : [{
			code: "unknown-key",
			key,
			expected: Object.keys(SETTINGS).join(", ")
		}];
		const [expected, rule] = setting;
		return value === void 0 || rule(value) ? [] : [{
			code: "bad-value",
			key,
			expected
		}];
	});
}
// src/develop/messages.ts
/** What each code means: what is wrong, what was expected, and where to read on. */
var messages = {
	"bad-contrast": {
		problem: "Some colours of `ui.tokens` could not be told apart well enough; in the theme named, the preset’s own stand.",
		mend: "Reach the figure shown for each pair, or give a colour per theme: `light-dark(#0b57d0, #a8c7fa)`.",
		page: "config#ui"
	},
	"bad-endpoint": {
		problem: "The address of `receipts.endpoint` cannot be used; receipts stay on this device.",
		mend: "Give an http or https address, or a path on this site.",
		page: "config#receipts"
	},
	"bad-json": {
		problem: "The JSON block #placet-config cannot be read.",
		mend: "Check commas and quotes. Until then its settings do not count.",
		page: "config"
	},
	"config-missing": {
		problem: "The file named by data-config could not be fetched or read.",
		mend: "Check its address and that it is JSON. Everything stays denied meanwhile.",
		page: "config"
	},
	"cookie-refused": {
		problem: "The browser kept no choice cookie.",
		mend: "Cookies may be blocked, or `scope` names a domain this page is not part of. The choice holds for this page only.",
		page: "config#scope"
	},
	"decision-missing": {
		problem: "An answer could not be stored: placet-decision.js could not be fetched. Nothing is granted on this page, and it is asked again.",
		mend: "Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.",
		page: "config"
	},
	"erase-missing": {
		problem: "What was withdrawn could not be erased yet: placet-erase.js could not be fetched. The next page tries again.",
		mend: "Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.",
		page: "config"
	},
	"left-out": {
		problem: "A category or service was left out: its id is missing, not made of a–z, 0–9 and hyphens, or taken, or its category is not declared.",
		mend: "Mend the entry shown. Until then it is denied.",
		page: "config#services"
	},
	leftover: {
		problem: "Something a withdrawn service declared could not be erased.",
		mend: "Have the server expire it: see the reasons given.",
		page: "server"
	},
	"locale-missing": {
		problem: "The texts of a language could not be fetched.",
		mend: "Publish the folder locales/ beside placet.js.",
		page: "config#language"
	},
	"no-container": {
		problem: "The element that `ui.container` selects is not on the page; the first layer stands as a bar.",
		mend: "Mend the selector, or put the element before the visitor is asked.",
		page: "config#ui"
	},
	"no-ui": {
		problem: "`open()` was called while `ui` is false.",
		mend: "Draw your own panel, mount ours with `placet/ui`, or remove `ui: false`.",
		page: "headless"
	},
	"notice-refused": {
		problem: "The ledger refused the notice that its receipts point to.",
		mend: "Check that the ledger and this page are of one release.",
		page: "ledger"
	},
	"proof-missing": {
		problem: "A receipt could not be made yet: placet-proof.js could not be fetched. The act holds, and the next page tries again.",
		mend: "Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.",
		page: "receipts"
	},
	"second-copy": {
		problem: "Placet was started twice; the second start does nothing, and the first one answers.",
		mend: "Remove one of the two script tags, or the call of createConsent(); destroy() makes room for another.",
		page: "api"
	},
	"ui-missing": {
		problem: "The drawn parts could not be fetched; nothing is granted.",
		mend: "Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.",
		page: "config"
	},
	"unknown-id": {
		problem: "`choose()` or `withdraw()` named a category or service that is not declared; it is ignored.",
		mend: "Declare it, or mend the id.",
		page: "api"
	},
	"unknown-key": {
		problem: "A setting is not known and does not count.",
		mend: "Check its spelling against the list of settings.",
		page: "config"
	},
	"unknown-service": {
		problem: "A service named by its id alone is not in the catalogue; it stays denied.",
		mend: "Describe it in full, or check the id.",
		page: "config#services"
	},
	"unknown-tag": {
		problem: "An element names a category or service that is not declared; it stays held.",
		mend: "Declare it in the config, or mend data-category or data-service.",
		page: "tags"
	},
	"bad-value": {
		problem: "A setting has a value that cannot be used; its default stands.",
		mend: "See what is expected.",
		page: "config"
	}
};
// src/develop/index.ts
/** What is said to the developer, and only to the developer. Fetched when something is wrong. */
var version = "1.0.0";
var said = /* @__PURE__ */ new Set();
var checked = false;
var isLocal = () => /^(localhost|127\..+|\[::1\])$|\.(localhost|test|local)$/.test(location.hostname);
function say(code, ...details) {
	const { problem, mend, page } = messages[code] ?? {
		problem: code,
		mend: "",
		page: "api"
	};
	const [path, part] = page.split("#");
	const line = `[placet] ${problem} ${mend} See docs/${path}.md${part ? `#${part}` : ""} (${code})`;
	const key = line + details.map((detail) => detail instanceof Element ? detail.outerHTML : String(JSON.stringify(detail))).join();
	if (said.has(key)) return;
	said.add(key);
	console.warn(line, ...details);
}
/** `debug` as a boolean in the config, or as an attribute of the tag, there or `false`. */
var speaks = (debug) => debug === void 0 ? isLocal() : debug !== false && debug !== "false";
/** Says what is wrong, once, on local hosts and where `debug` is true; elsewhere nothing. The first time, the whole config is gone through. */
function explain(code, subject, config) {
	if (!speaks(config?.debug)) return;
	say(code, ...subject === void 0 ? [] : [subject]);
	if (checked || !config) return;
	checked = true;
	for (const { code: found, key, expected } of check(config)) say(found, `${key}: expected ${expected}; found`, config[key]);
}
export { explain, version };
