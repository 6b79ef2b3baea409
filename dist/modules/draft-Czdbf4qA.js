import { t as inList } from "./list-CVIwbZXB.js";
import { l as rich, u as safeUrl } from "./panel-B5U2uj3R.js";
import { jsx, jsxs } from "preact/jsx-runtime";
import { signal } from "@preact/signals";
// src/ui/duration.ts
var UNITS = {
	Y: "year",
	M: "month",
	W: "week",
	D: "day",
	h: "hour",
	m: "minute",
	s: "second"
};
/** An ISO 8601 duration in words: `P13M` in French is «13 mois». What is not one comes back as it is. R201. */
function inWords(duration, language) {
	return [...duration.replace(/T.*/, (time) => time.toLowerCase()).matchAll(/(\d+)([A-Za-z])/g)].map(([, count, letter]) => new Intl.NumberFormat(language, {
		style: "unit",
		unit: UNITS[letter],
		unitDisplay: "long"
	}).format(+count)).join(" ") || duration;
}
// src/ui/details.ts
/** A country in the visitor's language; the code where the browser knows no name for it. */
function countryName(code, language) {
	try {
		return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
	} catch {
		return code;
	}
}
var withCountry = (name, country, language) => country ? `${name} (${countryName(country, language)})` : name;
/** How long something is kept, and from when and until when. */
function retentionOf(retention, { language, say, pick }) {
	if (!retention) return "–";
	const { duration, trigger, reason, cap } = typeof retention === "string" ? { duration: retention } : retention;
	return [duration === "session" || duration === "none" ? say(duration) : inWords(pick(duration), language), ...[
		trigger,
		cap,
		reason
	].map(pick)].filter(Boolean).join(", ");
}
/** What can be said of a service, as pairs of label and text; what is not declared is left out. R34. */
function factsOf(service, words) {
	const { say, pick, language } = words;
	const { provider, data = [], storedIn = [], retention, recipients = [], transfers = [], consequence, reason } = service;
	const listed = (items) => inList(items, language);
	return [
		[say("provider"), provider ? withCountry(pick(provider.name), provider.country, language) : ""],
		[say("data"), listed(data.map(pick))],
		[say("storedIn"), listed(storedIn.map((code) => countryName(code, language)))],
		[say("retention"), retention ? retentionOf(retention, words) : ""],
		[say("recipients"), listed(recipients.map(({ name, country }) => withCountry(pick(name), country, language)))],
		[say("transfers"), listed(transfers.map(({ country, safeguard }) => withCountry(say(safeguard), country, language)))],
		[say("without"), pick(consequence)],
		[say("reason"), pick(reason)]
	].filter((fact) => !!fact[1]);
}
// src/ui/Switch.tsx
/** On or off, never half: its label stays the same, its state is also in words. R158. */
function Switch({ id, words, draft, describedBy }) {
	const on = draft.isOn(id);
	return /* @__PURE__ */ jsxs("span", {
		class: "toggle",
		children: [/* @__PURE__ */ jsx("span", {
			"aria-hidden": "true",
			children: words.say(on ? "granted" : "denied")
		}), /* @__PURE__ */ jsx("input", {
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
	const { say, pick } = words;
	const heads = [
		say("name"),
		say("purpose"),
		say("duration"),
		say("readBy")
	];
	const provider = pick(service.provider?.name) || say("thisSite");
	return /* @__PURE__ */ jsxs("table", {
		"aria-label": say("trackers", { name: words.titleOf(service) }),
		children: [/* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsx("tr", { children: heads.map((head) => /* @__PURE__ */ jsx("th", {
			scope: "col",
			children: head
		}, head)) }) }), /* @__PURE__ */ jsx("tbody", { children: service.trackers.map((tracker) => /* @__PURE__ */ jsxs("tr", { children: [
			/* @__PURE__ */ jsx("th", {
				scope: "row",
				"data-head": heads[0],
				children: /* @__PURE__ */ jsx("code", {
					translate: false,
					children: pick(tracker.name)
				})
			}),
			/* @__PURE__ */ jsx("td", {
				"data-head": heads[1],
				children: rich(pick(tracker.purpose) || pick(service.purpose) || "–")
			}),
			/* @__PURE__ */ jsx("td", {
				"data-head": heads[2],
				children: retentionOf(tracker.retention, words)
			}),
			/* @__PURE__ */ jsx("td", {
				"data-head": heads[3],
				children: inList((tracker.readBy ?? [provider]).map(pick), words.language)
			})
		] }, tracker.name)) })]
	});
}
/** One third party, or one feature of the site: who it is, what it keeps, and its own switch. R29, R34. */
function Service({ service, words, draft }) {
	const { say } = words;
	const name = words.titleOf(service);
	const policy = safeUrl(service.provider?.policyUrl);
	return /* @__PURE__ */ jsxs("li", {
		part: "service",
		class: "service",
		children: [
			/* @__PURE__ */ jsxs("div", {
				class: "head",
				children: [/* @__PURE__ */ jsx("h4", {
					id: `service-${service.id}`,
					children: draft ? /* @__PURE__ */ jsx("label", {
						for: `switch-${service.id}`,
						children: name
					}) : name
				}), draft && /* @__PURE__ */ jsx(Switch, {
					id: service.id,
					words,
					draft
				})]
			}),
			/* @__PURE__ */ jsx("p", { children: rich(words.aboutOf(service)) }),
			/* @__PURE__ */ jsx("dl", { children: factsOf(service, words).map(([label, text]) => /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("dt", { children: label }), /* @__PURE__ */ jsx("dd", { children: rich(text) })] }, label)) }),
			!!service.trackers?.length && /* @__PURE__ */ jsx(Trackers, {
				service,
				words
			}),
			policy && /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", {
				href: policy,
				children: `${say("privacyPolicy")} (${words.pick(service.provider.name)})`
			}) })
		]
	});
}
// src/ui/Category.tsx
/** One purpose: what it is, its switch, and on request its services. Essential is shown and cannot be refused. R29, R30. */
function Category({ category, services, words, draft }) {
	const { id, essential } = category;
	const { say } = words;
	const title = words.titleOf(category);
	const consequence = words.pick(category.consequence);
	return /* @__PURE__ */ jsxs("section", {
		part: "category",
		class: "category",
		"aria-labelledby": `category-${id}`,
		children: [
			/* @__PURE__ */ jsxs("div", {
				class: "head",
				children: [/* @__PURE__ */ jsx("h3", {
					id: `category-${id}`,
					children: essential ? title : /* @__PURE__ */ jsx("label", {
						for: `switch-${id}`,
						children: title
					})
				}), essential ? /* @__PURE__ */ jsx("span", {
					class: "always",
					children: say("alwaysOn")
				}) : /* @__PURE__ */ jsx(Switch, {
					id,
					words,
					draft,
					describedBy: `about-${id}`
				})]
			}),
			/* @__PURE__ */ jsxs("p", {
				id: `about-${id}`,
				children: [
					rich(words.aboutOf(category)),
					" ",
					essential && say("alwaysOnWhy")
				]
			}),
			consequence && /* @__PURE__ */ jsx("p", { children: rich(consequence) }),
			services.length > 0 && /* @__PURE__ */ jsxs("details", { children: [/* @__PURE__ */ jsxs("summary", { children: [
				say("services", { count: services.length }),
				" ",
				/* @__PURE__ */ jsx("span", {
					class: "names",
					children: inList(services.map(words.titleOf), words.language)
				})
			] }), /* @__PURE__ */ jsx("ul", { children: services.map((service) => /* @__PURE__ */ jsx(Service, {
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
export { inWords as a, Switch as i, Category as n, Service as r, createDraft as t };
