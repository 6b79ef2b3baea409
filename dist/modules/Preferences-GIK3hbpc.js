import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { r as reachOf } from "./changed-D9ooVnrG.js";
import { n as isWatched } from "./local-DEYf_R7S.js";
import { n as lasting } from "./once-D0rgJeqo.js";
import { n as ownService, t as jurisdictionOf } from "./jurisdiction-DKcgWVXr.js";
import { n as page } from "./language-mttQKxOK.js";
import { r as isGranted } from "./rules-Cykr8O9n.js";
import { n as inListOf, r as inRow, t as inList } from "./list-ZDXAd7pg.js";
import { m as safeUrl, p as rich, s as createHost } from "./words-lkmGSufP.js";
import { t as authorises } from "./readable-Bl5Kp7lv.js";
import { t as described } from "./described-BXGcPys1.js";
import { i as giveBack, n as watchPage, r as focused } from "./followPage-DLyGDS_Z.js";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { render } from "preact";
import { signal, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
// src/ui/contact.ts
/** A way to reach somebody, to be followed where it is an address one can write to; see text.tsx. */
var asLink = (contact) => /^[^\s@]+@[^\s@]+$/.test(contact) ? `[${contact}](mailto:${contact})` : contact;
/** What would end the address in the notation of text.tsx, as addresses write it. */
var escaped = (url) => url.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
/** A name that leads to an address, where there is one. */
var linked = (name, url) => typeof url === "string" && name ? `[${name}](${escaped(url)})` : name;
// src/ui/units.ts
/**
* Units of time in the languages that browsers may not know: Chromium says «13 months» in Icelandic, and no browser's
* tables have Maltese. One form for each category of number, the last for all others.
*/
var UNITS = {
	ga: {
		year: "one={count} bhliain|two={count} bhliain|few={count} bliana|many={count} mbliana|other={count} bliain",
		month: "one={count} mhí|two={count} mhí|few={count} mhí|many={count} mí|other={count} mí",
		week: "one={count} seachtain|two={count} sheachtain|few={count} seachtaine|many={count} seachtaine|other={count} seachtain",
		day: "other={count} lá",
		hour: "one={count} uair|two={count} uair|few={count} huaire|many={count} n-uaire|other={count} uair",
		minute: "other={count} nóiméad",
		second: "one={count} soicind|two={count} shoicind|few={count} shoicind|many={count} soicind|other={count} soicind"
	},
	is: {
		year: "other={count} ár",
		month: "one={count} mánuður|other={count} mánuðir",
		week: "one={count} vika|other={count} vikur",
		day: "one={count} dagur|other={count} dagar",
		hour: "one={count} klukkustund|other={count} klukkustundir",
		minute: "one={count} mínúta|other={count} mínútur",
		second: "one={count} sekúnda|other={count} sekúndur"
	},
	mt: {
		year: "one=sena|two=sentejn|few={count} snin|many={count}-il sena|other={count} sena",
		month: "one=xahar|two=xahrejn|few={count} xhur|many={count}-il xahar|other={count} xahar",
		week: "one=ġimgħa|two=ġimagħtejn|few={count} ġimgħat|many={count}-il ġimgħa|other={count} ġimgħa",
		day: "one=jum|two=jumejn|few={count} ijiem|many={count}-il jum|other={count} jum",
		hour: "one=siegħa|two=sagħtejn|few={count} sigħat|many={count}-il siegħa|other={count} siegħa",
		minute: "one=minuta|two=żewġ minuti|few={count} minuti|many={count}-il minuta|other={count} minuta",
		second: "one=sekonda|two=żewġ sekondi|few={count} sekondi|many={count}-il sekonda|other={count} sekonda"
	}
};
// src/ui/duration.ts
var NAMES = {
	Y: "year",
	M: "month",
	W: "week",
	D: "day",
	h: "hour",
	m: "minute",
	s: "second"
};
function inUnit(count, unit, language) {
	const forms = UNITS[language]?.[unit]?.split("|");
	if (!forms) return new Intl.NumberFormat(language, {
		style: "unit",
		unit,
		unitDisplay: "long"
	}).format(count);
	const wanted = new Intl.PluralRules(language).select(count);
	return (forms.find((one) => one.startsWith(`${wanted}=`)) ?? forms.at(-1)).replace(/^\w+=/, "").replace("{count}", String(count));
}
/** An ISO 8601 duration in words: `P13M` in French is «13 mois». What is not one comes back as it is. R201. */
function inWords(duration, language) {
	return [...(/^P/.test(duration) ? duration.replace(/T.*/, (time) => time.toLowerCase()) : "").matchAll(/(\d+)([YMWDhms])/g)].map(([, count, letter]) => inUnit(+count, NAMES[letter], language)).join(" ") || duration;
}
// src/ui/listed.ts
/** The entries of a list of the config; none where it holds no list. What is wrong is left out. */
var listed = (given) => Array.isArray(given) ? given.filter((entry) => entry != null) : [];
// src/ui/details.ts
/** A country in the visitor's language; the code where the browser knows no name for it. */
function countryName(code, language) {
	try {
		return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
	} catch {
		return code;
	}
}
function withCountry(name, country, { pick, language }) {
	const code = pick(country);
	return code ? `${name} (${countryName(code, language)})` : name;
}
/** How long something is kept, and from when and until when. */
function retentionOf(retention, { language, say, pick }) {
	if (!retention) return "–";
	const { duration, trigger, reason, cap } = typeof retention === "string" ? { duration: retention } : retention;
	const time = duration === "session" || duration === "none" ? say(duration) : inWords(pick(duration), language);
	return inRow([duration === "none" && trigger ? "" : time, ...[
		trigger,
		cap,
		reason
	].map(pick)], language);
}
/** Where it is kept and whose it is, where the name alone does not say: «localStorage, youtube.com». R5, R35. */
var placeOf = ({ kind = "cookie", domain }, { pick, language }) => inRow([kind === "cookie" && !domain ? "" : kind, domain].map(pick), language);
function recipientIn({ name, role, country, policyUrl }, { say, pick, language }) {
	const [code, part] = [pick(country), pick(role)];
	const aside = inRow([code && countryName(code, language), part && part !== "recipient" ? say(part) : ""], language);
	return linked(aside ? `${pick(name)} (${aside})` : pick(name), policyUrl);
}
function transferIn({ country, safeguard, url }, words) {
	return linked(withCountry(words.say(words.pick(safeguard)), country, words), url);
}
/** What can be said of a service, as pairs of label and text; what is not declared is left out. R34. */
function factsOf(service, words) {
	const { say, pick, language } = words;
	const { provider, data, storedIn, retention, recipients, transfers, consequence, reason } = service;
	const each = (entries, said) => inList(listed(entries).map(said), language);
	const providerLines = provider ? [withCountry(pick(provider.name), provider.country, words), asLink(pick(provider.contact))] : [];
	return [
		[say("provider"), inRow(providerLines, language)],
		[say("data"), each(data, pick)],
		[say("storedIn"), each(storedIn, (code) => countryName(pick(code), language))],
		[say("retention"), retention ? retentionOf(retention, words) : ""],
		[say("recipients"), each(recipients, (recipient) => recipientIn(recipient, words))],
		[say("transfers"), each(transfers, (transfer) => transferIn(transfer, words))],
		[say("without"), pick(consequence)],
		[say("reason"), pick(reason)]
	].filter((fact) => !!fact[1]);
}
// src/ui/Switch.tsx
/** On or off, never half: its label stays the same, its state is also in words. What differs inside a category is said under it. R158. */
function Switch({ id, words, draft, describedBy }) {
	const on = draft.isOn(id);
	const [word, other] = on ? ["granted", "denied"] : ["denied", "granted"];
	return jsxs("span", {
		class: "toggle",
		children: [jsx("span", {
			"aria-hidden": "true",
			"data-other": words.say(other),
			children: words.say(word)
		}), jsx("input", {
			part: "switch",
			type: "checkbox",
			role: "switch",
			id: `switch-${id}`,
			"aria-describedby": describedBy,
			checked: on,
			"aria-checked": on,
			onChange: (event) => draft.turn(id, event.currentTarget.checked)
		})]
	});
}
// src/ui/Service.tsx
/** What a service leaves on the device: name, purpose, duration, who reads it. R35. */
function Trackers({ service, words }) {
	const trackers = listed(service.trackers).filter(({ name }) => words.pick(name));
	if (!trackers[0]) return null;
	const { say, pick } = words;
	const heads = [
		say("name"),
		say("purpose"),
		say("duration"),
		say("readBy")
	];
	const provider = pick(service.provider?.name) || say("thisSite");
	return jsxs("table", {
		"aria-label": say("trackers", { name: words.titleOf(service) }),
		children: [jsx("thead", { children: jsx("tr", { children: heads.map((head) => jsx("th", {
			scope: "col",
			children: head
		}, head)) }) }), jsx("tbody", { children: trackers.map((tracker) => jsxs("tr", { children: [
			jsxs("th", {
				scope: "row",
				"data-head": heads[0],
				children: [jsx("code", {
					translate: false,
					dir: "ltr",
					children: pick(tracker.name)
				}), placeOf(tracker, words) && jsx("span", {
					class: "small place",
					translate: false,
					children: placeOf(tracker, words)
				})]
			}),
			jsx("td", {
				"data-head": heads[1],
				children: jsx("bdi", { children: rich(pick(tracker.purpose) || pick(service.purpose) || "–") })
			}),
			jsx("td", {
				"data-head": heads[2],
				children: retentionOf(tracker.retention, words)
			}),
			jsx("td", {
				"data-head": heads[3],
				children: inList((Array.isArray(tracker.readBy) ? tracker.readBy : [provider]).map(pick), words.language)
			})
		] }, pick(tracker.name))) })]
	});
}
/** One third party, or one feature of the site: who it is, what it keeps, and its own switch. R29, R34. */
function Service({ service, words, draft }) {
	const { say } = words;
	const name = words.titleOf(service);
	const policy = safeUrl(service.provider?.policyUrl);
	return jsxs("li", {
		part: "service",
		class: "service",
		children: [
			jsxs("div", {
				class: "head",
				children: [jsx("h4", {
					id: `service-${service.id}`,
					children: draft ? jsx("label", {
						for: `switch-${service.id}`,
						children: name
					}) : name
				}), draft && jsx(Switch, {
					id: service.id,
					words,
					draft,
					describedBy: `about-${service.id}`
				})]
			}),
			jsx("p", {
				id: `about-${service.id}`,
				children: jsx("bdi", { children: rich(words.aboutOf(service)) })
			}),
			jsx("dl", { children: factsOf(service, words).map(([label, text]) => jsxs("div", { children: [jsx("dt", { children: label }), jsx("dd", { children: jsx("bdi", { children: rich(text) }) })] }, label)) }),
			jsx(Trackers, {
				service,
				words
			}),
			policy && jsx("p", { children: jsx("a", {
				href: policy,
				children: `${say("privacyPolicy")} (${words.pick(service.provider.name)})`
			}) })
		]
	});
}
// src/ui/Category.tsx
/**
* One purpose: what it is, its switch, which services are answered otherwise, and on request all of them. Essential is
* shown and cannot be refused. R29, R30, R32, R34.
*/
function Category({ category, services, words, draft }) {
	const { id, essential } = category;
	const { say } = words;
	const title = words.titleOf(category);
	const consequence = words.pick(category.consequence);
	const on = draft.isOn(id);
	const apart = essential ? [] : services.filter((service) => draft.isOn(service.id) !== on);
	return jsxs("section", {
		part: "category",
		class: "category",
		"aria-labelledby": `category-${id}`,
		children: [
			jsxs("div", {
				class: "head",
				children: [jsx("h3", {
					id: `category-${id}`,
					children: essential ? title : jsx("label", {
						for: `switch-${id}`,
						children: title
					})
				}), essential ? jsx("span", {
					class: "always",
					children: say("alwaysOn")
				}) : jsx(Switch, {
					id,
					words,
					draft,
					describedBy: `${apart[0] ? `apart-${id} ` : ""}about-${id}`
				})]
			}),
			apart[0] && jsx("p", {
				id: `apart-${id}`,
				class: "apart",
				children: inListOf(say(on ? "denied" : "granted"), apart.map(words.titleOf), words.language)
			}),
			jsxs("p", {
				id: `about-${id}`,
				children: [
					jsx("bdi", { children: rich(words.aboutOf(category)) }),
					" ",
					essential && say("alwaysOnWhy")
				]
			}),
			consequence && jsx("p", { children: jsx("bdi", { children: rich(consequence) }) }),
			services.length > 0 && jsxs("details", { children: [jsxs("summary", { children: [
				say("services", { count: services.length }),
				" ",
				jsx("span", {
					class: "names",
					children: inList(services.map(words.titleOf), words.language)
				})
			] }), jsx("ul", { children: services.map((service) => jsx(Service, {
				service,
				words,
				draft: essential ? void 0 : draft
			}, service.id)) })] })
		]
	});
}
// src/ui/draft.ts
/** Starts from the stored choice, so from nothing granted on a first visit: saved untouched, it refuses. R28, R31, R32. */
function createDraft({ config, granted }) {
	const categories = config.categoryList.filter(({ essential }) => !essential).map(({ id }) => id);
	const services = config.serviceList.filter(({ category }) => category && categories.includes(category));
	const inside = (category) => services.filter((service) => service.category === category).map(({ id }) => id);
	const start = Object.fromEntries([...categories, ...services.map(({ id }) => id)].map((id) => [id, granted(id)]));
	const answers = signal(start);
	function turn(id, on) {
		const next = {
			...answers.value,
			[id]: on
		};
		for (const service of inside(id)) next[service] = on;
		const category = services.find((service) => service.id === id)?.category;
		if (category && inside(category).every((service) => next[service] === on)) next[category] = on;
		answers.value = next;
	}
	return {
		isOn: (id) => !!answers.value[id],
		turn,
		answers: () => answers.value
	};
}
// src/ui/About.tsx
/** Where to complain, by country. */
var AUTHORITIES = { FR: "[CNIL](https://www.cnil.fr/fr/plaintes)" };
/** Who answers for the data, how to reach them, what one may ask of them. R20, R36, R206. */
function About({ store, words }) {
	const { controller, privacyPolicyUrl, cookiePolicyUrl, noticeVersion } = store.config;
	const { say } = words;
	const { dpo } = controller ?? {};
	const people = [[say("controller"), controller && [
		controller.name,
		controller.address,
		controller.contact,
		controller.email,
		controller.phone
	]], [say("dpo"), dpo && [
		dpo.name,
		dpo.email,
		dpo.address
	]]];
	const links = [[privacyPolicyUrl, say("privacyPolicy")], [cookiePolicyUrl, say("cookiePolicy")]].filter(([url]) => safeUrl(url));
	return jsxs("section", {
		"aria-labelledby": "about",
		class: "about",
		children: [
			jsx("h3", {
				id: "about",
				children: say("about")
			}),
			jsx("dl", { children: people.map(([label, lines]) => lines && jsxs("div", { children: [jsx("dt", { children: label }), jsx("dd", { children: jsx("bdi", { children: rich(inRow([...new Set(lines.map(words.pick).filter(Boolean))].map(asLink), words.language)) }) })] }, label)) }),
			jsx("p", { children: rich(say("rights", { authority: AUTHORITIES[jurisdictionOf(store.config)] ?? say("authority") })) }),
			jsxs("p", {
				class: "small links",
				children: [links.map(([url, label]) => jsx("a", {
					href: safeUrl(url),
					children: label
				}, label)), noticeVersion && jsx("span", { children: say("notice", { version: noticeVersion }) })]
			})
		]
	});
}
// src/ui/address.ts
var WAY = "#placet";
/** The address says no more that the preferences are open: a link to it opens them again. What the site keeps in its history entry stays. */
function leaveAddress() {
	if (location.hash !== WAY) return;
	try {
		history.replaceState(history.state, "", location.href.slice(0, -7));
	} catch {}
}
// src/ui/date.ts
/** Where a browser may not know the names of months, digits in the order of the country. Chromium knows none of these. */
var IN_DIGITS = {
	ga: ["en-IE", "short"],
	is: ["de", "medium"],
	mt: ["en-GB", "short"]
};
/** A day, and on request the time of day, as the language writes them. `time` in epoch milliseconds. */
function inDate(time, language, timeStyle) {
	const [like, dateStyle] = IN_DIGITS[language] ?? [language, "long"];
	return new Intl.DateTimeFormat(like, {
		dateStyle,
		timeStyle
	}).format(time);
}
// src/ui/readable.ts
var WAYS = [
	"banner",
	"preferences",
	"placeholder",
	"api",
	"signal",
	"import"
];
function wordOf(state) {
	if (authorises(state)) return "granted";
	if (state === "refused") return "denied";
	if (state === "exempt") return "alwaysOn";
	if (state === "withdrawn" || state === "terminated") return "is-withdrawn";
	return state === "expired" || state === "invalidated" ? `is-${state}` : "is-unknown";
}
/** A receipt as lines a person can read: when, until when, what of each category and service, how, and to which text. R93, R218. */
function linesOf({ event, purposes, services, notice, subject }, { say, language }) {
	const when = (time) => inDate(Date.parse(time), language, "short");
	const answers = purposes.flatMap(({ id, title, state }) => [[title, say(wordOf(state))], ...services.filter((service) => service.purposes.includes(id)).map((service) => [inRow([title, service.name], language), say(wordOf(service.state))])]);
	const way = WAYS.includes(event.method) ? event.method : "none";
	return [
		[say("when"), when(event.time)],
		...event.validUntil ? [[say("until"), when(event.validUntil)]] : [],
		...answers,
		[say("how"), say(`way-${way}`)],
		[say("shown"), inRow([
			notice.version ?? "",
			notice.language,
			notice.hash ?? ""
		], language)],
		[say("visitor"), subject.id]
	];
}
/** The same as a text to keep, one act after the other. */
var textOf = (receipts, words) => receipts.map((receipt) => {
	const lines = linesOf(receipt, words).map(([label, text]) => `${label}: ${text}`);
	return [
		words.say(`did-${receipt.event.action}`),
		...lines,
		`ID: ${receipt.receiptId}`
	].join("\n");
}).join("\n\n");
// src/ui/save.ts
var TYPES = {
	json: "application/json",
	txt: "text/plain"
};
/** Hands the visitor a text as a file. Nothing leaves the device. */
function save(name, kind, text) {
	const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[kind]};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = url;
	link.download = `${name}.${kind}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1e4);
}
// src/ui/History.tsx
var asJson = (receipt) => JSON.stringify(receipt, null, 2);
/** One receipt in words, its data behind a second disclosure. */
function One({ receipt, words, say: announce }) {
	const { say } = words;
	const name = `placet-${receipt.receiptId}`;
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(asJson(receipt));
			announce(say("copied"));
		} catch {
			announce(say("notCopied"));
		}
	};
	return jsxs(Fragment, { children: [
		jsx("dl", { children: linesOf(receipt, words).map(([label, text]) => jsxs("div", { children: [jsx("dt", { children: label }), jsx("dd", { children: jsx("bdi", { children: text }) })] }, label)) }),
		jsxs("p", {
			class: "links",
			children: [jsxs("button", {
				type: "button",
				onClick: () => save(name, "txt", textOf([receipt], words)),
				children: [say("download"), " (TXT)"]
			}), jsxs("button", {
				type: "button",
				onClick: () => save(name, "json", asJson(receipt)),
				children: [say("download"), " (JSON)"]
			})]
		}),
		jsxs("details", { children: [
			jsx("summary", { children: say("rawData") }),
			jsx("pre", {
				tabIndex: 0,
				translate: false,
				dir: "ltr",
				children: asJson(receipt)
			}),
			jsx("p", {
				class: "links",
				children: jsx("button", {
					type: "button",
					onClick: copy,
					children: say("copy")
				})
			})
		] })
	] });
}
/** Each act on record: what, when, and its receipt to read, copy or keep. R93, R207, R218. */
function History({ receipts, words, say }) {
	return jsx("ol", { children: receipts.map((receipt) => jsx("li", { children: jsxs("details", { children: [jsxs("summary", { children: [
		words.say(`did-${receipt.event.action}`),
		" ",
		jsx("span", {
			class: "names",
			children: inDate(Date.parse(receipt.event.time), words.language, "short")
		})
	] }), jsx(One, {
		receipt,
		words,
		say
	})] }) }, receipt.receiptId)) });
}
// src/ui/Choices.tsx
/** What is granted for this page alone, by name; a category stands for its services. */
function here({ config, saved }, { titleOf }) {
	const { entries = {} } = saved.value ?? {};
	const isOnce = (id) => entries[id]?.once !== void 0;
	return Object.entries(entries).filter(([id, { category }]) => config.index[id] && isOnce(id) && !isOnce(category)).map(([id]) => titleOf(config.index[id]));
}
/**
* What the visitor chose, until when it holds, and everything this device keeps of it: to read, to take away, to forget. Nothing
* where nothing is `asked` and nothing is kept.
*/
function Choices({ ui, words, asked }) {
	const { store, actions } = ui;
	const { say, language } = words;
	const asking = useSignal(false);
	const message = useSignal("");
	const isDrawn = useRef(false);
	const heading = useRef(null);
	const question = useRef(null);
	const opener = useRef(null);
	useLayoutEffect(() => {
		if (isDrawn.current) (asking.value ? question : opener.current ? opener : heading).current.focus();
		isDrawn.current = true;
	}, [asking.value]);
	const date = (time) => inDate(time, language);
	const saved = lasting(store.saved.value);
	const receipts = actions.receipts.all().toReversed();
	const visitor = receipts[0]?.subject.id;
	const names = here(store, words);
	const isLapsed = receipts.some(({ event }) => event.validUntil);
	const keepAll = jsxs(Fragment, { children: [jsxs("button", {
		type: "button",
		onClick: () => save("placet", "txt", textOf(receipts, words)),
		children: [say("downloadAll"), " (TXT)"]
	}), jsxs("button", {
		type: "button",
		onClick: () => save("placet", "json", actions.receipts.export("json")),
		children: [say("downloadAll"), " (JSON)"]
	})] });
	const forget = () => actions.receipts.forget().then(() => {
		asking.value = false;
		message.value = say("forgotten");
	}, () => void (message.value = say("notForgotten")));
	if (!asked && !saved && !receipts.length && !message.value) return null;
	return jsxs("section", {
		"aria-labelledby": "choices",
		class: "choices",
		children: [
			jsx("h3", {
				id: "choices",
				ref: heading,
				tabIndex: -1,
				children: say("yourChoices")
			}),
			saved ? jsx("p", { children: say("decided", {
				date: date(saved.decidedAt),
				until: date(saved.expiresAt)
			}) }) : isLapsed ? jsx("p", { children: say("lapsed") }) : asked && !names[0] && jsx("p", { children: say("undecided") }),
			names[0] && jsx("p", { children: say("onlyHere", { names: inList(names, language) }) }),
			receipts.length > 0 && jsx(History, {
				receipts,
				words,
				say: (text) => message.value = text
			}),
			visitor && jsxs("p", {
				class: "small",
				children: [
					say("visitor"),
					" ",
					jsx("code", {
						translate: false,
						children: visitor
					})
				]
			}),
			jsx("p", {
				role: "status",
				children: message
			}),
			receipts.length > 0 && !asking.value && jsxs("p", {
				class: "links",
				children: [keepAll, jsx("button", {
					ref: opener,
					type: "button",
					onClick: () => asking.value = true,
					children: say("forget")
				})]
			}),
			asking.value && jsxs("div", {
				class: "asking",
				children: [jsx("p", {
					ref: question,
					tabIndex: -1,
					children: say("forgetAsk")
				}), jsxs("p", {
					class: "links",
					children: [
						keepAll,
						jsx("button", {
							type: "button",
							onClick: forget,
							children: say("forgetNow")
						}),
						jsx("button", {
							type: "button",
							onClick: () => asking.value = false,
							children: say("cancel")
						})
					]
				})]
			})
		]
	});
}
// src/ui/preferences.css?inline
var preferences_default = ":where(.button){all:initial!important;--placet-accent:inherit!important;--placet-on-accent:inherit!important;--placet-hover:inherit!important;--placet-focus:inherit!important;--placet-radius:inherit!important;box-sizing:border-box!important;color-scheme:inherit!important;border:2px solid var(--placet-accent)!important;border-radius:calc(var(--placet-radius) * .7)!important;background:var(--placet-accent)!important;min-block-size:44px!important;color:var(--placet-on-accent)!important;font:inherit!important;text-align:center!important;cursor:pointer!important;padding:.5em .75em!important;font-weight:600!important}:where(.button):hover{background:var(--placet-hover)!important}.button:before,.button:after{content:none!important}:host{display:contents!important}dialog{inline-size:min(46em, 100% - 2 * max(env(safe-area-inset-left), env(safe-area-inset-right)));border:1px solid var(--placet-line);background:var(--placet-surface);block-size:100dvh;max-block-size:none;max-inline-size:none;color:inherit;box-shadow:var(--placet-shadow);margin:auto auto 0}dialog[open]{flex-direction:column;display:flex}dialog::backdrop{background:#0b101c8c}.top{justify-content:space-between;align-items:center;gap:0 var(--placet-space);padding:max(calc(var(--placet-space) * .75), env(safe-area-inset-top)) var(--placet-space) calc(var(--placet-space) * .75);border-block-end:1px solid var(--placet-line);flex-wrap:wrap;display:flex}#title{flex:6em;font-size:1.125em}#title:focus-visible{outline:0!important}.close{all:unset;border-radius:calc(var(--placet-radius) * .7);white-space:nowrap;cursor:pointer;align-items:center;gap:.5em;min-block-size:44px;padding-inline:.75em;font-weight:600;display:flex}.close:after{content:\"\";forced-color-adjust:preserve-parent-color;background:linear-gradient(45deg,#0000 44%,currentColor 0 56%,#0000 0),linear-gradient(-45deg,#0000 44%,currentColor 0 56%,#0000 0);block-size:.8em;inline-size:.8em}.close:hover{background:var(--placet-raised)}.body{overscroll-behavior:contain;padding:calc(var(--placet-space) * 1.25) var(--placet-space);flex:1;position:relative;overflow:auto}.body>*+*{margin-block-start:var(--placet-space)}h3{font-size:1.0625em;line-height:1.3}h4{font-size:1em}:is(h3,h4){overflow-wrap:anywhere}.category,.about,.choices{padding:var(--placet-space);border:1px solid var(--placet-line);border-radius:var(--placet-radius)}.about,.choices{background:var(--placet-raised);border-color:#0000}:is(.category,.about,.choices)>*+*{margin-block-start:.5em}.head{justify-content:space-between;align-items:center;gap:0 var(--placet-space);flex-wrap:wrap;min-block-size:44px;display:flex}.head+p{margin-block-start:0!important}.head label{cursor:pointer;padding-block:.65em;display:block}.category>p{color:var(--placet-muted)}.category>.apart{color:inherit;font-size:.9375em;font-weight:600}.always{background:var(--placet-raised);border-radius:2em;padding:.2em .75em;font-size:.875em;font-weight:600}.links button{padding-block:.6em;font-weight:600}.answers{gap:calc(var(--placet-space) * .625);padding:calc(var(--placet-space) * .75) var(--placet-space) max(var(--placet-space), env(safe-area-inset-bottom));border-block-start:1px solid var(--placet-line);grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));display:grid}.answers [part=save]{border-color:var(--placet-edge)!important;color:var(--placet-text)!important;background:0 0!important;grid-column:1/-1!important}.answers [part=save]:hover{background:var(--placet-raised)!important}@media (width>=40em){dialog{border-radius:var(--placet-radius);block-size:auto;max-block-size:min(88dvh,56em);margin:auto}.top,.answers{padding-inline:calc(var(--placet-space) * 1.75)}.top{padding-block-start:.75em}#title{font-size:1.25em}.body{padding:calc(var(--placet-space) * 1.5) calc(var(--placet-space) * 1.75)}.answers{grid-template-columns:repeat(3,1fr)}.answers [part=save]{grid-column:auto!important}}@media (height<=26em){.top,.answers{padding-block:.375em}}";
// src/ui/services.css?inline
var services_default = "summary{cursor:pointer;border-radius:6px;padding-block:.65em;font-size:.9375em;font-weight:600}summary::marker{color:var(--placet-muted)}.names{color:var(--placet-muted);padding-inline-start:.25em;font-weight:400}:is(ol,ul){padding:0;list-style:none}.service{border-block-start:1px solid var(--placet-line);padding-block:.75em 1em;font-size:.9375em}.service>*+*,.asking>*+*{margin-block-start:.5em}dl{gap:.375em 1.5em;display:grid}dd{overflow-wrap:anywhere}dt{color:var(--placet-muted);font-size:.875em}table{border-collapse:collapse;text-align:start;inline-size:100%;font-size:.9375em}:is(th,td){border-block-start:1px solid var(--placet-line);text-align:start;vertical-align:top;padding-block:.5em;padding-inline:0 .75em;font-weight:400}:is(th,td):last-child{overflow-wrap:anywhere;min-inline-size:7em}thead th{color:var(--placet-muted);border:0;font-size:.875em}code,pre{overflow-wrap:anywhere;font:.875em/1.5 ui-monospace,monospace}pre{border:1px solid var(--placet-line);background:var(--placet-surface);white-space:pre-wrap;border-radius:8px;max-block-size:18em;padding:.75em;overflow:auto}@media (width<=40em){thead{clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}tr{border-block-start:1px solid var(--placet-line);padding-block:.5em;display:block}:is(th,td){overflow-wrap:anywhere;border:0;grid-template-columns:5em 1fr;align-items:baseline;gap:0 .75em;padding-block:.125em;display:grid}:is(th,td)>*{grid-column:2}[data-head]:before{content:attr(data-head) / \"\";color:var(--placet-muted);grid-column:1;font-size:.875em}}@media (width>=40em){th[scope=row]{min-inline-size:12em}dl{grid-template-columns:repeat(auto-fit,minmax(15em,1fr))}}.place{display:block}";
// src/ui/switch.css?inline
var switch_default = ".toggle{min-block-size:44px;color:var(--placet-muted);align-items:center;gap:.75em;margin-inline-start:auto;font-size:.875em;display:flex}[data-other]{justify-items:end;display:inline-grid}[data-other]:after{content:attr(data-other) / \"\";visibility:hidden;block-size:0}input{appearance:none;border:2px solid var(--placet-edge);background:var(--placet-surface);cursor:pointer;flex:none;block-size:30px;inline-size:52px;position:relative;border-radius:30px!important}input:after{content:\"\";position:absolute;inset:-9px}input:before{content:\"\";background:var(--placet-edge);border-radius:18px;inline-size:18px;position:absolute;inset-block:4px;inset-inline-start:4px}input:checked{border-color:var(--placet-accent);background:var(--placet-accent)}input:checked:before{background:var(--placet-on-accent);inset-inline-start:calc(100% - 22px)}@media (prefers-reduced-motion:no-preference){input,input:before{transition:var(--placet-motion)}}@media (forced-colors:active){input:before{background:buttontext}input:checked{forced-color-adjust:none;background:highlight}}";
// src/ui/Preferences.tsx
var Preferences_exports = /* @__PURE__ */ __exportAll({
	Panel: () => Panel,
	start: () => start
});
/** What the window holds: every category with its services, who answers for the data, what was chosen, and the answers where there are any to give. */
function Panel({ ui, words, draft }) {
	const { store, actions } = ui;
	const { say } = words;
	const { categoryList, serviceList } = store.config;
	const reach = reachOf(store.config);
	const asked = categoryList.filter(({ essential }) => !essential);
	const isAsking = asked.length > 0;
	const all = (granted) => Object.fromEntries(asked.map(({ id }) => [id, granted]));
	const answer = (name, label, action, answers) => jsx("button", {
		type: "button",
		class: "button",
		part: name,
		"data-placet": name,
		onClick: (event) => ui.decide(answers(), {
			reason: "preferences",
			action,
			layer: "second",
			event
		}),
		children: label
	});
	return jsxs(Fragment, { children: [
		jsxs("div", {
			class: "top",
			children: [jsx("h2", {
				class: "heading",
				id: "title",
				tabIndex: -1,
				children: say("manage")
			}), jsx("button", {
				type: "button",
				class: "close",
				part: "close",
				onClick: actions.close,
				children: say("close")
			})]
		}),
		jsxs("div", {
			class: "body",
			children: [
				isAsking && jsx("p", { children: rich(say("preferencesIntro")) }),
				isAsking && reach.length > 0 && jsx("p", { children: reach.map((key) => say(key)).join(" ") }),
				categoryList.map((category) => {
					const services = serviceList.filter((service) => service.category === category.id);
					const listed = category.essential ? [...services, ownService(store.config, say)] : services;
					return jsx(Category, {
						category,
						services: listed,
						words,
						draft
					}, category.id);
				}),
				jsx(About, {
					store,
					words
				}),
				jsx(Choices, {
					ui,
					words,
					asked: isAsking
				})
			]
		}),
		isAsking && jsxs("div", {
			class: "answers",
			children: [
				answer("accept", say("acceptAll"), "accept-all", () => all(true)),
				answer("reject", say("rejectAll"), "reject-all", () => all(false)),
				answer("save", say("save"), "save-choices", draft.answers)
			]
		})
	] });
}
var review = async ({ parts, store }) => (await parts.develop()).review(store.config);
var compare = async ({ store }, layer) => (await import("./uneven-BTw_lPGc.js")).compareAnswers(layer, store.report);
/** The second layer: a modal window over everything. Closing it changes nothing. */
async function start(ui) {
	const { view } = ui.store;
	const isTried = isWatched(ui.store.config);
	if (isTried) await compare(ui, document.querySelector("placet-ui")).catch(() => {});
	let spoken = ui.detailed;
	let words = await spoken();
	await described(ui);
	const { config } = ui.store;
	if (isTried) review(ui).catch(() => {});
	const unfollow = watchPage(ui.store);
	let close;
	let redraw;
	function open() {
		const { host, root, speak } = createHost("placet-preferences", preferences_default + services_default + switch_default, ui);
		const { saved } = ui.store;
		const draft = createDraft({
			config,
			granted: (id) => isGranted(config, lasting(saved.peek()), id)
		});
		const opener = focused();
		redraw = () => {
			speak();
			render(jsx("dialog", {
				part: "preferences",
				"aria-labelledby": "title",
				onClose: ui.actions.close,
				children: jsx(Panel, {
					ui,
					words,
					draft
				})
			}), root);
		};
		redraw();
		page("body").append(host);
		const dialog = root.querySelector("dialog");
		dialog.showModal();
		root.querySelector("#title").focus();
		const observer = new ResizeObserver(() => dialog.checkVisibility() || ui.actions.close());
		observer.observe(dialog);
		if (!dialog.checkVisibility()) ui.actions.close();
		else if (isTried) compare(ui, root).catch(() => {});
		close = () => {
			observer.disconnect();
			leaveAddress();
			render(null, root);
			host.remove();
			if (!focused()) giveBack(opener);
			close = redraw = void 0;
		};
	}
	return {
		draw() {
			if (!(view.peek() === "preferences")) return close?.();
			if (!close) open();
			if (spoken === ui.detailed) return;
			spoken = ui.detailed;
			spoken().then((now) => {
				words = now;
				redraw?.();
			});
		},
		stop() {
			unfollow();
			close?.();
		}
	};
}
export { preferences_default as a, Service as c, services_default as i, Switch as l, Preferences_exports as n, createDraft as o, switch_default as r, Category as s, Panel as t, inWords as u };
