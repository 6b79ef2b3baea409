import { t as isLocal } from "./local-DEYf_R7S.js";
import { a as milliseconds, t as domainsFor } from "./scope-GsDq8nRJ.js";
var placet_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Placet configuration",
	description: "What a site owner writes; every key is optional. See docs/config.md.",
	type: "object",
	properties: {
		"$schema": { "type": "string" },
		"controller": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"tradeName": { "type": "string" },
				"registration": { "type": "string" },
				"address": { "type": "string" },
				"country": {
					"type": "string",
					"pattern": "^[A-Z]{2}$",
					"description": "ISO 3166-1 alpha-2."
				},
				"contact": { "type": "string" },
				"email": { "type": "string" },
				"phone": { "type": "string" },
				"url": {
					"type": "string",
					"format": "uri-reference"
				},
				"dpo": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" },
						"address": { "type": "string" }
					},
					"additionalProperties": false
				},
				"onBehalfOf": { "type": "string" }
			},
			"additionalProperties": false,
			"required": ["name"],
			"description": "Who asks."
		},
		"privacyPolicyUrl": {
			"type": "string",
			"format": "uri-reference"
		},
		"cookiePolicyUrl": {
			"type": "string",
			"format": "uri-reference"
		},
		"noticeVersion": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._-]{1,32}$",
			"description": "Changing it alone never asks again."
		},
		"changes": { "$ref": "#/$defs/text" },
		"language": {
			"type": "string",
			"default": "auto"
		},
		"duration": {
			"$ref": "#/$defs/duration",
			"default": "P6M",
			"description": "Life of the choice, yes and no alike; 400 days at most."
		},
		"scope": {
			"oneOf": [{ "enum": ["host", "domain"] }, {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[A-Za-z0-9.-]+$",
					"description": "A domain such as exemple.fr, without protocol, port or path."
				}
			}],
			"default": "host"
		},
		"cookieName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9_-]+$",
			"default": "placet-consent"
		},
		"account": {
			"enum": [
				false,
				true,
				"latest",
				"first"
			],
			"default": false,
			"description": "On pages of a signed-in visitor whose choice follows the account: which counts where it differs from this device's, the latest (also true) or the account's first."
		},
		"categories": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/id" },
			"additionalProperties": { "oneOf": [{ "const": false }, {
				"type": "object",
				"properties": {
					"title": { "$ref": "#/$defs/text" },
					"description": { "$ref": "#/$defs/purpose" },
					"consequence": { "$ref": "#/$defs/text" }
				},
				"additionalProperties": false
			}] }
		},
		"services": {
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/$defs/id" }, { "$ref": "#/$defs/service" }] }
		},
		"receipts": {
			"type": "object",
			"properties": {
				"endpoint": {
					"type": "string",
					"format": "uri-reference"
				},
				"keep": {
					"type": "integer",
					"minimum": 1,
					"default": 20
				},
				"keepFor": { "$ref": "#/$defs/duration" },
				"retention": {
					"type": "object",
					"properties": {
						"duration": { "$ref": "#/$defs/duration" },
						"reason": { "$ref": "#/$defs/text" }
					},
					"additionalProperties": false,
					"required": ["duration"]
				}
			},
			"additionalProperties": false
		},
		"signals": {
			"type": "object",
			"properties": { "gpc": {
				"enum": [
					"deny-marketing",
					"deny-all-and-hide",
					"ignore"
				],
				"default": "deny-marketing"
			} },
			"additionalProperties": false
		},
		"ui": { "oneOf": [{ "const": false }, {
			"type": "object",
			"properties": {
				"layout": {
					"enum": [
						"bar",
						"box",
						"dialog",
						"inline"
					],
					"default": "bar"
				},
				"position": {
					"enum": [
						"top",
						"bottom",
						"top-left",
						"top-right",
						"bottom-left",
						"bottom-right"
					],
					"default": "bottom"
				},
				"theme": {
					"enum": [
						"auto",
						"light",
						"dark"
					],
					"default": "auto"
				},
				"preset": {
					"enum": [
						"default",
						"minimal",
						"rounded",
						"dsfr"
					],
					"default": "default"
				},
				"container": { "type": "string" },
				"tokens": {
					"type": "object",
					"description": "Design tokens without their --placet- prefix, each a value of CSS. See docs/config.md#ui.",
					"properties": {
						"font": {
							"type": "string",
							"description": "Font family of every text."
						},
						"size": {
							"type": "string",
							"description": "Size of every text; 1em is what the visitor’s browser is set to."
						},
						"space": {
							"type": "string",
							"description": "Room around and between texts, cards and answers."
						},
						"surface": {
							"type": "string",
							"description": "Ground of everything drawn."
						},
						"raised": {
							"type": "string",
							"description": "Ground of what stands out from the surface."
						},
						"text": {
							"type": "string",
							"description": "Texts."
						},
						"muted": {
							"type": "string",
							"description": "Texts that come second."
						},
						"line": {
							"type": "string",
							"description": "Hairlines between and around what belongs together."
						},
						"edge": {
							"type": "string",
							"description": "Edges of controls."
						},
						"accent": {
							"type": "string",
							"description": "Accept and refuse alike, and switches that are on."
						},
						"on-accent": {
							"type": "string",
							"description": "What is written on an accent."
						},
						"hover": {
							"type": "string",
							"description": "An accent under the pointer."
						},
						"focus": {
							"type": "string",
							"description": "Outline of what has the focus."
						},
						"radius": {
							"type": "string",
							"description": "Corners."
						},
						"shadow": {
							"type": "string",
							"description": "Shadow of what stands over the page."
						},
						"motion": {
							"type": "string",
							"description": "How long a switch moves."
						}
					},
					"additionalProperties": false
				},
				"reopen": {
					"oneOf": [{ "enum": ["button", "link"] }, {
						"type": "object",
						"properties": {
							"position": { "enum": ["left", "right"] },
							"label": { "$ref": "#/$defs/text" },
							"icon": { "enum": [
								"cookie",
								"shield",
								"none"
							] }
						},
						"additionalProperties": false
					}],
					"default": "button"
				},
				"headingLevel": {
					"type": "integer",
					"minimum": 1,
					"maximum": 6,
					"default": 2
				},
				"easyToRead": {
					"type": "boolean",
					"default": false
				}
			},
			"additionalProperties": false
		}] },
		"texts": {
			"type": "object",
			"description": "Texts of your own, by language and key.",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": { "type": "string" }
			}
		},
		"guard": {
			"type": "object",
			"properties": { "undeclared": {
				"type": "boolean",
				"default": false
			} },
			"additionalProperties": false
		},
		"reload": {
			"enum": ["auto", "never"],
			"default": "auto"
		},
		"debug": { "type": "boolean" },
		"jurisdiction": {
			"type": "string",
			"pattern": "^[A-Z]{2}$",
			"description": "ISO 3166-1 alpha-2.",
			"default": "FR"
		}
	},
	additionalProperties: false,
	$defs: {
		"purpose": {
			"description": "A text, one per language tag, or the name of a purpose of ours, such as for-audience: docs/config.md#purposes.",
			"oneOf": [{
				"type": "string",
				"pattern": "^(?!for-[a-z-]+$)|^for-(audience|visits|visits-without-cookie|usage|videos|ads|ads-personalised|ads-nearby|content|sharing|visitors|session|visit|referrer|queue|bandwidth|video-session)$"
			}, {
				"type": "object",
				"additionalProperties": { "type": "string" }
			}]
		},
		"text": {
			"description": "A text, or one per language tag. Understands [label](url) and **strong** only.",
			"oneOf": [{ "type": "string" }, {
				"type": "object",
				"additionalProperties": { "type": "string" }
			}]
		},
		"id": {
			"type": "string",
			"pattern": "^[a-z0-9-]{1,100}$"
		},
		"duration": {
			"type": "string",
			"pattern": "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"
		},
		"keptFor": { "oneOf": [{ "$ref": "#/$defs/duration" }, { "enum": ["session", "none"] }] },
		"service": {
			"type": "object",
			"properties": {
				"id": { "$ref": "#/$defs/id" },
				"name": { "$ref": "#/$defs/text" },
				"category": { "$ref": "#/$defs/id" },
				"purpose": { "$ref": "#/$defs/purpose" },
				"provider": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"country": {
							"type": "string",
							"pattern": "^[A-Z]{2}$",
							"description": "ISO 3166-1 alpha-2."
						},
						"contact": { "type": "string" },
						"policyUrl": {
							"type": "string",
							"format": "uri-reference"
						}
					},
					"additionalProperties": false,
					"required": ["name"]
				},
				"trackers": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": {
								"type": "string",
								"description": "Exact name, or a pattern where * stands for any characters."
							},
							"kind": {
								"enum": [
									"cookie",
									"localStorage",
									"sessionStorage",
									"indexedDB",
									"cache",
									"serviceWorker",
									"pixel",
									"linkDecoration",
									"fingerprint",
									"sdk"
								],
								"default": "cookie"
							},
							"purpose": { "$ref": "#/$defs/purpose" },
							"retention": { "oneOf": [{ "$ref": "#/$defs/keptFor" }, {
								"type": "object",
								"properties": {
									"duration": { "$ref": "#/$defs/keptFor" },
									"trigger": { "$ref": "#/$defs/text" },
									"reason": { "$ref": "#/$defs/text" },
									"cap": { "$ref": "#/$defs/text" },
									"end": { "enum": ["delete", "anonymise"] }
								},
								"additionalProperties": false,
								"required": ["duration"]
							}] },
							"domain": {
								"type": "string",
								"description": "Host that sets it, when it is not this site."
							},
							"readBy": {
								"type": "array",
								"items": { "type": "string" }
							}
						},
						"additionalProperties": false,
						"required": ["name"]
					}
				},
				"recipients": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"role": { "enum": [
								"processor",
								"sub-processor",
								"joint-controller",
								"recipient"
							] },
							"country": {
								"type": "string",
								"pattern": "^[A-Z]{2}$",
								"description": "ISO 3166-1 alpha-2."
							},
							"policyUrl": {
								"type": "string",
								"format": "uri-reference"
							}
						},
						"additionalProperties": false,
						"required": ["name"]
					}
				},
				"transfers": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"country": {
								"type": "string",
								"pattern": "^[A-Z]{2}$",
								"description": "ISO 3166-1 alpha-2."
							},
							"safeguard": { "enum": [
								"adequacy",
								"adequacy-DPF",
								"SCC-2021",
								"BCR",
								"derogation-49",
								"none-EU-only"
							] },
							"url": {
								"type": "string",
								"format": "uri-reference"
							}
						},
						"additionalProperties": false,
						"required": ["country", "safeguard"]
					}
				},
				"data": {
					"type": "array",
					"items": { "$ref": "#/$defs/text" }
				},
				"storedIn": {
					"type": "array",
					"items": { "type": "string" }
				},
				"retention": { "oneOf": [{ "$ref": "#/$defs/keptFor" }, {
					"type": "object",
					"properties": {
						"duration": { "$ref": "#/$defs/keptFor" },
						"trigger": { "$ref": "#/$defs/text" },
						"reason": { "$ref": "#/$defs/text" },
						"cap": { "$ref": "#/$defs/text" },
						"end": { "enum": ["delete", "anonymise"] }
					},
					"additionalProperties": false,
					"required": ["duration"]
				}] },
				"consequence": { "$ref": "#/$defs/text" },
				"reason": { "$ref": "#/$defs/text" },
				"hosts": {
					"type": "array",
					"items": { "type": "string" },
					"description": "Hosts it talks to; the guard holds requests to them."
				},
				"replay": {
					"type": "boolean",
					"description": "The guard sends held requests again once the service is allowed."
				},
				"integration": {
					"enum": [
						"google-analytics",
						"matomo",
						"mixpanel",
						"posthog"
					],
					"description": "Vendor whose own opt-out is called at a withdrawal."
				},
				"poster": {
					"type": "string",
					"format": "uri-reference"
				},
				"revision": {
					"type": "integer",
					"minimum": 0,
					"description": "Raise it to ask again after a change the other fields do not show."
				}
			},
			"additionalProperties": false,
			"required": [
				"id",
				"name",
				"category"
			]
		}
	}
};
// src/develop/shape.ts
var isObject$1 = (value) => typeof value === "object" && !!value && !Array.isArray(value);
var KINDS = {
	object: ["an object", isObject$1],
	array: ["a list", Array.isArray],
	string: ["a text", (value) => typeof value === "string"],
	integer: ["a whole number", Number.isInteger],
	number: ["a number", (value) => typeof value === "number"],
	boolean: ["true or false", (value) => [
		true,
		false,
		"",
		"true",
		"false"
	].includes(value)]
};
/** `"a", "b" or 400`. */
var listed = (values) => values.map((value) => JSON.stringify(value)).reduce((all, one, at) => `${all}${at === values.length - 1 ? " or " : ", "}${one}`);
/** What a shape asks for, in words. */
function expectation({ type, description, enum: values, const: only, pattern, minimum, maximum, oneOf }) {
	if (oneOf) return [...new Set(oneOf.map(expectation))].join(", or ");
	if (values) return values.length > 1 ? `one of ${listed(values)}` : JSON.stringify(values[0]);
	if (only !== void 0) return JSON.stringify(only);
	const bounds = [minimum !== void 0 && `from ${minimum}`, maximum !== void 0 && `to ${maximum}`].filter(Boolean).join(" ");
	return [
		type ? KINDS[type][0] : "",
		bounds,
		pattern && `of the form ${pattern}`,
		description && `(${description})`
	].filter(Boolean).join(" ");
}
/** With what it refers to in place. */
var resolved = ({ $ref, ...shape }, root) => {
	const whole = {
		...$ref && root.$defs[$ref.split("/").at(-1)],
		...shape
	};
	return whole.oneOf ? {
		...whole,
		oneOf: whole.oneOf.map((one) => resolved(one, root))
	} : whole;
};
var fits = (shape, value) => {
	if (shape.enum && !shape.enum.includes(value)) return false;
	if (shape.const !== void 0 && shape.const !== value) return false;
	if (shape.type && !KINDS[shape.type][1](value)) return false;
	if (typeof value === "string") return new RegExp(shape.pattern ?? "").test(value);
	if (typeof value === "number") return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity);
	return true;
};
/** Everything in a value that is not as the shape asks, each by its path, such as `services[0].trackers[1].kind`. */
function mismatches(given, value, path, root) {
	if (value === void 0) return [];
	const shape = resolved(given, root);
	const bad = (key, expected = expectation(shape)) => [{
		code: "bad-value",
		key,
		expected
	}];
	if (shape.oneOf) {
		const tried = shape.oneOf.map((one) => mismatches(one, value, path, root));
		if (tried.some((found) => !found.length)) return [];
		return tried.find((found) => found.every(({ key }) => key !== path)) ?? bad(path);
	}
	if (!fits(shape, value)) return bad(path);
	if (Array.isArray(value)) return shape.items ? value.flatMap((item, at) => mismatches(shape.items, item, `${path}[${at}]`, root)) : [];
	if (!isObject$1(value)) return [];
	const { properties = {}, additionalProperties: others = true, propertyNames, required = [] } = shape;
	const inside = Object.entries(value).flatMap(([name, item]) => {
		const key = `${path}.${name}`;
		if (Object.hasOwn(properties, name)) return mismatches(properties[name], item, key, root);
		if (propertyNames && !fits(resolved(propertyNames, root), name)) return bad(key, `a name that is ${expectation(resolved(propertyNames, root))}`);
		if (typeof others === "object") return mismatches(others, item, key, root);
		return others ? [] : [{
			code: "unknown-key",
			key,
			expected: Object.keys(properties).join(", ")
		}];
	});
	return [...required.filter((name) => value[name] === void 0).flatMap((name) => bad(`${path}.${name}`, "something: it is required")), ...inside];
}
// src/develop/check.ts
var settings = placet_schema_default;
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
	account: ["true, false, `latest` or `first`", oneOf(true, false, "latest", "first")],
	categories: ["an object by category id", isObject],
	services: ["a list of services", Array.isArray],
	receipts: ["an object", isObject],
	signals: ["`{ \"gpc\": \"deny-marketing\" | \"deny-all-and-hide\" | \"ignore\" }`", (value) => isObject(value) && oneOf(void 0, "deny-marketing", "deny-all-and-hide", "ignore")(value.gpc)],
	guard: ["an object", isObject],
	ui: ["an object, or false", (value) => value === false || isObject(value)],
	texts: ["texts by language", isObject],
	reload: ["`auto` or `never`", oneOf("auto", "never")],
	debug: ["true or false", oneOf(true, false, "", "true", "false")],
	jurisdiction: ["a two-letter country code", isLike(/^[A-Z]{2}$/)]
};
/** Services that are left out for what others say: a category there is not, an id that is taken. */
function clashes({ services, categories }) {
	const ids = Object.entries({
		essential: {},
		preferences: {},
		statistics: {},
		marketing: {},
		...isObject(categories) && categories
	}).filter(([id, given]) => given || id === "essential").map(([id]) => id);
	const taken = new Set(ids);
	return (Array.isArray(services) ? services : []).flatMap((service, at) => {
		const { id, category } = typeof service === "object" && service ? service : {
			id: service,
			category: ids[0]
		};
		const key = `services[${at}]`;
		const found = [];
		if (typeof category === "string" && !ids.includes(category)) found.push({
			code: "bad-value",
			key: `${key}.category`,
			expected: `a category that is declared: ${ids.join(", ")}`
		});
		if (taken.has(id)) found.push({
			code: "bad-value",
			key: typeof service === "object" ? `${key}.id` : key,
			expected: "an id that is not taken"
		});
		taken.add(id);
		return found;
	});
}
/** Every setting that is unknown or has a value that cannot be used, however deep it stands. */
function check(config) {
	const { categoryList: _categories, serviceList: _services, index: _index, declared: _declared, ...given } = config;
	return [...Object.entries(given).flatMap(([key, value]) => {
		const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : void 0;
		if (!setting) return [{
			code: "unknown-key",
			key,
			expected: Object.keys(SETTINGS).join(", ")
		}];
		const [expected, rule] = setting;
		if (value !== void 0 && !rule(value)) return [{
			code: "bad-value",
			key,
			expected
		}];
		return mismatches(settings.properties[key], value, key, settings).filter((found) => found.key !== key);
	}), ...clashes(config)];
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
	"foreign-poster": {
		problem: "The `poster` of a service, or the `data-poster` of an embed, is not on this site, and is not shown: asking for it would tell a third party of the visit.",
		mend: "Keep a copy of the picture on this site.",
		page: "config#services"
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
	"receipt-dropped": {
		problem: "A receipt was given up and will not reach the ledger: it was refused, too many waited, it waited too long, the visitor forgot it, or the config names no ledger any more.",
		mend: "See the ledger’s answer to `POST /receipts`, and that it is of the same release as this page. The receipt stays in the visitor’s own history.",
		page: "receipts#delivery"
	},
	"records-damaged": {
		problem: "What this device kept under the name shown could not be read; a copy stands aside under `…-damaged`.",
		mend: "Look for a script of the site that clears or writes names that begin with `placet-`.",
		page: "receipts"
	},
	"scope-elsewhere": {
		problem: "This page is part of no domain that `scope` lists; the choice is stored for this host alone, and the receipt says so.",
		mend: "List the domain of this page, such as `exemple.fr`, without protocol or port; or leave `scope` out here.",
		page: "config#scope"
	},
	"second-copy": {
		problem: "Placet was started twice; the second start does nothing, and the first one answers.",
		mend: "Remove one of the two script tags, or the call of createConsent(); destroy() makes room for another.",
		page: "api"
	},
	"storage-refused": {
		problem: "The browser stored no copy of a receipt under the name shown; when the page goes it is lost, unless a ledger has acknowledged it.",
		mend: "The storage of this site is full or denied. Free some of it, and keep receipts in a ledger that answers.",
		page: "receipts#delivery"
	},
	"ui-failed": {
		problem: "A drawn part was fetched, and threw the error shown as it was drawn; nothing is granted by that.",
		mend: "Mend what else is said of the config here, if anything is; else please report the error.",
		page: "config"
	},
	"ui-missing": {
		problem: "The drawn parts could not be fetched; nothing is granted.",
		mend: "Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.",
		page: "config"
	},
	"uneven-answers": {
		problem: "Refusing is not drawn as accepting is, or one of the two cannot be pressed where it stands.",
		mend: "Remove what the page says of `placet-ui` or its `::part()`, give both labels like lengths, and leave colours to `ui.tokens`, which both answers share.",
		page: "config#parts"
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
/** What browsers and bundlers say of a file that did not come. */
var NOT_FETCHED = /module|chunk|MIME/i;
/** What was thrown while drawing is no missing file. */
var told = (code, subject) => code === "ui-missing" && subject instanceof Error && !NOT_FETCHED.test(subject.message) ? "ui-failed" : code;
var said = /* @__PURE__ */ new Set();
var checked = false;
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
/** What stands at `services[0].trackers`. */
var valueAt = (config, path) => path.split(/[.[\]]+/).reduce((value, key) => key ? value?.[key] : value, config);
/** `debug` as a boolean in the config, or as an attribute of the tag, there or `false`. */
var speaks = (debug) => debug === void 0 ? isLocal() : debug !== false && debug !== "false";
/** Says what is wrong, once, on local hosts and where `debug` is true; elsewhere nothing. The first time, the config is reviewed too. */
function explain(code, subject, config) {
	if (!speaks(config?.debug)) return;
	say(told(code, subject), ...subject === void 0 ? [] : [subject]);
	if (config) review(config);
}
/** Goes through the whole config once, and says what in it is unknown or cannot be used. */
function review(config) {
	if (checked || !speaks(config.debug)) return;
	checked = true;
	const { scope } = config;
	if (Array.isArray(scope) && !isLocal() && !domainsFor(scope, location.hostname).length) say("scope-elsewhere", scope);
	for (const { code: found, key, expected } of check(config)) say(found, `${key}: expected ${expected}; found`, valueAt(config, key));
}
export { explain, review, version };
