import { a as createHost, l as rich, u as safeUrl } from "./panel-B5U2uj3R.js";
import { n as Category, t as createDraft } from "./draft-Czdbf4qA.js";
import { n as giveBack, t as focused } from "./focus-BjaZcvnL.js";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { render } from "preact";
import { useSignal } from "@preact/signals";
// src/ui/About.tsx
/** Where to complain, by country. */
var AUTHORITIES = { FR: "[CNIL](https://www.cnil.fr/fr/plaintes)" };
var asLink = (contact) => /^[^\s@]+@[^\s@]+$/.test(contact) ? `[${contact}](mailto:${contact})` : contact;
/** Who answers for the data, how to reach them, what one may ask of them. R20, R36, R206. */
function About({ store, words }) {
	const { controller, privacyPolicyUrl, cookiePolicyUrl, noticeVersion, jurisdiction = "FR" } = store.config;
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
	return /* @__PURE__ */ jsxs("section", {
		"aria-labelledby": "about",
		class: "about",
		children: [
			/* @__PURE__ */ jsx("h3", {
				id: "about",
				children: say("about")
			}),
			/* @__PURE__ */ jsx("dl", { children: people.map(([label, lines]) => lines && /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("dt", { children: label }), /* @__PURE__ */ jsx("dd", { children: rich([...new Set(lines.map(words.pick).filter(Boolean))].map(asLink).join(", ")) })] }, label)) }),
			/* @__PURE__ */ jsx("p", { children: rich(say("rights", { authority: AUTHORITIES[jurisdiction] ?? say("authority") })) }),
			/* @__PURE__ */ jsxs("p", {
				class: "small links",
				children: [links.map(([url, label]) => /* @__PURE__ */ jsx("a", {
					href: safeUrl(url),
					children: label
				}, label)), noticeVersion && /* @__PURE__ */ jsx("span", { children: say("notice", { version: noticeVersion }) })]
			})
		]
	});
}
// src/ui/save.ts
/** Hands the visitor a text as a file. Nothing leaves the device. */
function save(name, text) {
	const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1e4);
}
// src/ui/Choices.tsx
var asText = (receipt) => JSON.stringify(receipt, null, 2);
/** Each act on record: what, when, and its receipt to read, copy or keep. R207, R218. */
function History({ receipts, words, say: announce }) {
	const { say, language } = words;
	const when = new Intl.DateTimeFormat(language, {
		dateStyle: "long",
		timeStyle: "short"
	});
	return /* @__PURE__ */ jsx("ol", { children: receipts.map((receipt) => {
		const { action, time } = receipt.event;
		return /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsxs("details", { children: [
			/* @__PURE__ */ jsxs("summary", { children: [
				say(`did-${action}`),
				" ",
				/* @__PURE__ */ jsx("span", {
					class: "names",
					children: when.format(new Date(time))
				})
			] }),
			/* @__PURE__ */ jsx("pre", {
				tabIndex: 0,
				translate: false,
				children: asText(receipt)
			}),
			/* @__PURE__ */ jsxs("p", {
				class: "links",
				children: [/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => navigator.clipboard.writeText(asText(receipt)).then(() => announce(say("copied"))),
					children: say("copy")
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => save(`placet-${receipt.receiptId}.json`, asText(receipt)),
					children: say("download")
				})]
			})
		] }) }, receipt.receiptId);
	}) });
}
/** What the visitor chose, until when it holds, and everything this device keeps of it: to read, to take away, to forget. */
function Choices({ ui, words }) {
	const { store, actions } = ui;
	const { say, language } = words;
	const asking = useSignal(false);
	const message = useSignal("");
	const date = (time) => new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(time);
	const saved = store.saved.value;
	const receipts = actions.receipts.all().toReversed();
	const visitor = receipts[0]?.subject.id;
	const keepAll = () => save("placet.json", actions.receipts.export("json"));
	const forget = async () => {
		await actions.receipts.forget();
		asking.value = false;
		message.value = say("forgotten");
	};
	return /* @__PURE__ */ jsxs("section", {
		"aria-labelledby": "choices",
		class: "choices",
		children: [
			/* @__PURE__ */ jsx("h3", {
				id: "choices",
				children: say("yourChoices")
			}),
			/* @__PURE__ */ jsx("p", { children: saved ? say("decided", {
				date: date(saved.decidedAt),
				until: date(saved.expiresAt)
			}) : say("undecided") }),
			receipts.length > 0 && /* @__PURE__ */ jsx(History, {
				receipts,
				words,
				say: (text) => message.value = text
			}),
			visitor && /* @__PURE__ */ jsxs("p", {
				class: "small",
				children: [
					say("visitor"),
					" ",
					/* @__PURE__ */ jsx("code", {
						translate: false,
						children: visitor
					})
				]
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: message
			}),
			receipts.length > 0 && !asking.value && /* @__PURE__ */ jsxs("p", {
				class: "links",
				children: [/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: keepAll,
					children: say("downloadAll")
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => asking.value = true,
					children: say("forget")
				})]
			}),
			asking.value && /* @__PURE__ */ jsxs("div", {
				class: "asking",
				children: [/* @__PURE__ */ jsx("p", { children: say("forgetAsk") }), /* @__PURE__ */ jsxs("p", {
					class: "links",
					children: [
						/* @__PURE__ */ jsx("button", {
							type: "button",
							onClick: keepAll,
							children: say("downloadAll")
						}),
						/* @__PURE__ */ jsx("button", {
							type: "button",
							onClick: forget,
							children: say("forgetNow")
						}),
						/* @__PURE__ */ jsx("button", {
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
var preferences_default = ":host{display:contents!important}dialog{border:1px solid var(--placet-line);background:var(--placet-surface);block-size:100dvh;max-block-size:none;inline-size:min(46em,100%);max-inline-size:none;color:inherit;box-shadow:var(--placet-shadow);margin:auto 0 0}dialog[open]{flex-direction:column;display:flex}dialog::backdrop{background:#0b101c8c}.top{border-block-end:1px solid var(--placet-line);flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1em;padding:.75em 1em;display:flex}#title{flex:6em}#title:focus-visible{outline:0!important}.close{all:unset;border-radius:calc(var(--placet-radius) * .7);white-space:nowrap;cursor:pointer;align-items:center;gap:.5em;min-block-size:44px;padding-inline:.75em;font-weight:600;display:flex}.close:after{content:\"\";background:linear-gradient(45deg,#0000 44%,currentColor 0 56%,#0000 0),linear-gradient(-45deg,#0000 44%,currentColor 0 56%,#0000 0);block-size:.8em;inline-size:.8em}.close:hover{background:var(--placet-raised)}.body{overscroll-behavior:contain;flex:1;padding:1.25em 1em;overflow:auto}.body>*+*{margin-block-start:1em}h3{font-size:1.0625em;line-height:1.3}h4{font-size:1em}.category,.about,.choices{border:1px solid var(--placet-line);border-radius:var(--placet-radius);padding:1em}.about,.choices{background:var(--placet-raised);border-color:#0000}:is(.category,.about,.choices)>*+*{margin-block-start:.5em}.head{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1em;min-block-size:44px;display:flex}.head+p{margin-block-start:0!important}.head label{cursor:pointer;padding-block:.65em;display:block}.category>p{color:var(--placet-muted)}.always{background:var(--placet-raised);border-radius:2em;padding:.2em .75em;font-size:.875em;font-weight:600}.links button{padding-block:.6em;font-weight:600}.answers{padding:.75em 1em max(1em, env(safe-area-inset-bottom));border-block-start:1px solid var(--placet-line);grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));gap:.625em;display:grid}.answers [part=save]{border-color:var(--placet-edge)!important;color:var(--placet-text)!important;background:0 0!important;grid-column:1/-1!important}.answers [part=save]:hover{background:var(--placet-raised)!important}@media (width>=40em){dialog{border-radius:var(--placet-radius);block-size:auto;max-block-size:min(88dvh,56em);margin:auto}.top,.answers{padding-inline:1.75em}.body{padding:1.5em 1.75em}.answers{grid-template-columns:repeat(3,1fr)}.answers [part=save]{grid-column:auto!important}}@media (height<=26em){.top,.answers{padding-block:.375em}}.button:before,.button:after{content:none!important}";
// src/ui/services.css?inline
var services_default = "summary{cursor:pointer;border-radius:6px;padding-block:.65em;font-size:.9375em;font-weight:600}summary::marker{color:var(--placet-muted)}.names{color:var(--placet-muted);padding-inline-start:.25em;font-weight:400}ol{padding:0;list-style:none}.service{border-block-start:1px solid var(--placet-line);padding-block:.75em 1em;font-size:.9375em}.service>*+*,.asking>*+*{margin-block-start:.5em}dl{gap:.375em 1.5em;display:grid}dt{color:var(--placet-muted);font-size:.875em}table{border-collapse:collapse;text-align:start;inline-size:100%;font-size:.9375em}:is(th,td){border-block-start:1px solid var(--placet-line);text-align:start;vertical-align:top;padding:.5em .75em .5em 0;font-weight:400}thead th{color:var(--placet-muted);border:0;font-size:.875em}code,pre{overflow-wrap:anywhere;font:.875em/1.5 ui-monospace,monospace}pre{border:1px solid var(--placet-line);background:var(--placet-surface);white-space:pre-wrap;border-radius:8px;max-block-size:18em;padding:.75em;overflow:auto}@media (width<=40em){thead{clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}tr{border-block-start:1px solid var(--placet-line);padding-block:.5em;display:block}:is(th,td){border:0;flex-wrap:wrap;gap:0 .75em;padding-block:.125em;display:flex}[data-head]:before{content:attr(data-head) / \"\";color:var(--placet-muted);flex:0 0 5em;font-size:.875em}}@media (width>=40em){dl{grid-template-columns:repeat(auto-fit,minmax(15em,1fr))}}";
// src/ui/switch.css?inline
var switch_default = ".toggle{color:var(--placet-muted);align-items:center;gap:.75em;font-size:.875em;display:flex}input{appearance:none;border:2px solid var(--placet-edge);background:var(--placet-surface);cursor:pointer;flex:none;block-size:30px;inline-size:52px;position:relative;border-radius:30px!important}input:after{content:\"\";position:absolute;inset:-9px}input:before{content:\"\";background:var(--placet-edge);border-radius:18px;inline-size:18px;position:absolute;inset-block:4px;inset-inline-start:4px}input:checked{border-color:var(--placet-accent);background:var(--placet-accent)}input:checked:before{background:var(--placet-on-accent);inset-inline-start:calc(100% - 22px)}@media (prefers-reduced-motion:no-preference){input,input:before{transition:all .15s}}@media (forced-colors:active){input:before{background:buttontext}input:checked{forced-color-adjust:none;background:highlight}}";
// src/ui/Preferences.tsx
/** What Placet itself keeps, listed like the rest. R48, R227. */
var ownService = ({ store }, words) => ({
	id: "placet",
	name: words.say("ownName"),
	category: "essential",
	purpose: words.say("ownPurpose"),
	trackers: [{
		name: store.config.cookieName,
		retention: store.config.duration ?? "P6M"
	}, {
		name: "placet-*",
		kind: "localStorage",
		purpose: words.say("yourChoices")
	}]
});
function Panel({ ui, words, draft }) {
	const { store, actions } = ui;
	const { say } = words;
	const { categoryList, serviceList } = store.config;
	const all = (granted) => Object.fromEntries(categoryList.filter(({ essential }) => !essential).map(({ id }) => [id, granted]));
	const answer = (name, label, action, answers) => /* @__PURE__ */ jsx("button", {
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
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("div", {
			class: "top",
			children: [/* @__PURE__ */ jsx("h2", {
				class: "heading",
				id: "title",
				tabIndex: -1,
				children: say("manage")
			}), /* @__PURE__ */ jsx("button", {
				type: "button",
				class: "close",
				part: "close",
				onClick: actions.close,
				children: say("close")
			})]
		}),
		/* @__PURE__ */ jsxs("div", {
			class: "body",
			children: [
				/* @__PURE__ */ jsx("p", { children: rich(say("preferencesIntro")) }),
				categoryList.map((category) => {
					const services = serviceList.filter((service) => service.category === category.id);
					const listed = category.essential ? [...services, ownService(ui, words)] : services;
					return /* @__PURE__ */ jsx(Category, {
						category,
						services: listed,
						words,
						draft
					}, category.id);
				}),
				/* @__PURE__ */ jsx(About, {
					store,
					words
				}),
				/* @__PURE__ */ jsx(Choices, {
					ui,
					words
				})
			]
		}),
		/* @__PURE__ */ jsxs("div", {
			class: "answers",
			children: [
				answer("accept", say("acceptAll"), "accept-all", () => all(true)),
				answer("reject", say("rejectAll"), "reject-all", () => all(false)),
				answer("save", say("save"), "save-choices", draft.answers)
			]
		})
	] });
}
/** The second layer: a modal window over everything. Closing it changes nothing. */
async function start(ui) {
	const { view } = ui.store;
	let spoken = ui.detailed;
	let words = await spoken();
	let close;
	let redraw;
	function open() {
		const { host, root, speak } = createHost("placet-preferences", preferences_default + services_default + switch_default, ui);
		const draft = createDraft(ui.store);
		const opener = focused();
		redraw = () => {
			speak();
			render(/* @__PURE__ */ jsx("dialog", {
				part: "preferences",
				"aria-labelledby": "title",
				onClose: ui.actions.close,
				children: /* @__PURE__ */ jsx(Panel, {
					ui,
					words,
					draft
				})
			}), root);
		};
		redraw();
		document.body.append(host);
		const dialog = root.querySelector("dialog");
		dialog.showModal();
		root.querySelector("#title").focus();
		const observer = new ResizeObserver(() => dialog.checkVisibility() || ui.actions.close());
		observer.observe(dialog);
		if (!dialog.checkVisibility()) ui.actions.close();
		close = () => {
			observer.disconnect();
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
		stop: () => close?.()
	};
}
export { start };
