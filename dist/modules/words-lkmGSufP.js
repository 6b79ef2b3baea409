import { n as asked, t as textsOf } from "./texts-CRrN1G-T.js";
import { n as page } from "./language-mttQKxOK.js";
import { Fragment, h, render } from "preact";
// src/ui/text.tsx
/** @jsxRuntime classic */
/** @jsx h */
var MARKED = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g;
/** The address when it is one a visitor may safely follow; undefined otherwise. R178. */
function safeUrl(url) {
	try {
		const { protocol, href } = new URL(url, location.href);
		return url && /^(https?|mailto|tel):$/.test(protocol) ? href : void 0;
	} catch {
		return;
	}
}
/** Text nodes, with `[label](url)` and `**strong**` for all markup. */
function rich(text) {
	const parts = [];
	let end = 0;
	for (const found of text.matchAll(MARKED)) {
		const [whole, label, url, strong] = found;
		const href = safeUrl(url);
		parts.push(text.slice(end, found.index), strong ? h("strong", null, strong) : href ? h("a", { href }, label) : label);
		end = found.index + whole.length;
	}
	return [...parts, text.slice(end)];
}
// src/ui/style.css?inline
var style_default = ":host{inset:auto max(env(safe-area-inset-left), env(safe-area-inset-right)) 0!important;max-inline-size:72em!important;margin:0 auto!important;display:block!important;position:fixed!important}ul,.scroll,[part]{flex-direction:column;display:flex}[part]{border:1px solid var(--placet-line);border-radius:var(--placet-radius) var(--placet-radius) 0 0;background:var(--placet-surface);max-block-size:88dvh;box-shadow:var(--placet-shadow)}.scroll,.answers{gap:calc(var(--placet-space) * .625);padding:var(--placet-space)}.scroll{flex:auto;font-size:.9375em;overflow:auto;mask:linear-gradient(#000 97%,#0000);outline-offset:-3px!important}ul{gap:.375em 1.75em;list-style:none}.answers{flex-wrap:wrap;display:flex}slot{border:2px solid var(--placet-accent);border-radius:calc(var(--placet-radius) * .7);background:var(--placet-accent);min-block-size:44px;max-inline-size:100%;color:var(--placet-on-accent);text-align:center;cursor:pointer;flex:8em;padding:.5em .75em;font-weight:600}slot:hover{background:var(--placet-hover)}[name=customize]{border-color:var(--placet-edge);color:var(--placet-text);background:0 0}::slotted(button){--placet-focus:inherit!important;all:inherit!important;display:block!important}::slotted(button):before,::slotted(button):after{content:none!important}@media (width>=48em){:host{inset:auto max(1.25em, env(safe-area-inset-left), env(safe-area-inset-right)) max(1.25em, env(safe-area-inset-bottom))!important}[part]{border-radius:var(--placet-radius)}.scroll,.answers{padding:calc(var(--placet-space) * 1.5)}.scroll{font-size:1em}ul{grid-template-columns:repeat(auto-fit,minmax(11em,1fr));display:grid}li strong{display:block}}.answers{padding-block:0 max(calc(var(--placet-space) * 1.5), env(safe-area-inset-bottom))}@media (width>=62em){:host([data-layout=bar]) [part]{flex-direction:row}:host([data-layout=bar]) .answers{flex:0 0 16em;align-content:center;padding-block:0}}";
// src/ui/theme.css?inline
var theme_default = ":host{--placet-font:system-ui;--placet-size:1em;--placet-space:1em;--placet-surface:light-dark(#fff,#191d24);--placet-raised:light-dark(#f5f6f8,#232932);--placet-text:light-dark(#112,#eef);--placet-muted:light-dark(#556,#abc);--placet-line:light-dark(#dde,#363d49);--placet-edge:light-dark(#778,#89a);--placet-accent:light-dark(#1c2a4f,#def);--placet-on-accent:light-dark(#fff,#112);--placet-hover:color-mix(in srgb, var(--placet-accent) 86%, #000);--placet-focus:light-dark(#26e,#8bf);--placet-radius:14px;--placet-shadow:0 12px 40px #0004;--placet-motion:.2s;all:initial!important;color-scheme:var(--placet-scheme,light dark)!important;color:var(--placet-text)!important;font:400 medium / 1.45 var(--placet-font)!important;overflow-wrap:break-word!important}*{box-sizing:border-box;margin:0;padding:0}:host>*{font-size:var(--placet-size)}.heading{font-size:1.25em;line-height:1.3}a,button{all:unset;cursor:pointer;text-decoration:underline}.small{color:var(--placet-muted);font-size:.875em}.links{flex-wrap:wrap;gap:0 1.25em;display:flex}.links>*{padding-block:.25em}:focus-visible,::slotted(:focus-visible){outline:3px solid var(--placet-focus)!important;outline-offset:2px!important}@media (prefers-contrast:more){:host{--placet-muted:var(--placet-text)!important;--placet-edge:var(--placet-text)!important;--placet-line:var(--placet-text)!important}}@media print{:host(:not(#_)){display:none!important}}";
// src/ui/first.ts
/** The style sheets of a first visit, banner and theme. Side by side they compress to some 40 bytes less. */
var FIRST = [style_default, theme_default];
// src/ui/host.ts
/** A constructed sheet needs no `style-src` permission; a `<style>` would. */
function sheetOf(css) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}
/** An element of ours with an open shadow root, in the owner's theme and out of search results. */
function createHost(name, css, ui) {
	const { layout, position, sheets } = ui.look;
	const host = document.createElement(name);
	const root = host.attachShadow({ mode: "open" });
	root.adoptedStyleSheets = [
		sheetOf(FIRST[1]),
		sheetOf(css),
		...sheets
	];
	Object.assign(host.dataset, {
		layout,
		position,
		nosnippet: ""
	});
	return {
		host,
		root,
		/** Language and direction of what is inside. R166. */
		speak() {
			const { language } = ui.words;
			if (host.lang === language) return;
			host.lang = language;
			host.dir = /^(ar|he)/.test(language) ? "rtl" : "ltr";
		}
	};
}
/** Above everything the page has, its own dialogs included, without a fight over z-index. */
function raise(host) {
	host.popover = "manual";
	if (host.isConnected) host.showPopover?.();
}
// src/ui/room.ts
var below = (covered) => `scroll-padding-bottom:${covered};${page("documentElement").scrollHeight > innerHeight ? `padding-bottom:${covered}` : ""}`;
/**
* While the banner stands, nothing that takes focus stays hidden beneath it: the page scrolls past it, and can be
* scrolled as much further. WCAG 2.4.11. The returned function takes the rule away again.
*/
function makeRoom(host, scroller, room = below) {
	const sheet = sheetOf("");
	const observer = new ResizeObserver(() => {
		sheet.replaceSync(`html{${room(`${host.offsetHeight + 20}px!important`)}}`);
		scroller.tabIndex = scroller.scrollHeight > scroller.clientHeight ? 0 : -1;
	});
	page("adoptedStyleSheets").push(sheet);
	observer.observe(host);
	return () => {
		observer.disconnect();
		const sheets = page("adoptedStyleSheets");
		sheets.splice(sheets.indexOf(sheet), 1);
	};
}
// src/ui/reach.ts
/**
* Keeps the host in the page and above everything, also when the page opens a modal window of its own, which makes all
* else inert, or is given another body or another language; what it covers can be scrolled clear, or makes it step aside. Returns the undo,
* which leaves the host where it is.
*/
function stayInReach(host, scroller, ui, room) {
	let wanted = true;
	const again = (records) => import("./again-DRaTEqoc.js").then(({ placeAgain }) => wanted && placeAgain(host, ui, records)).catch(() => {});
	const onFocus = ({ target }) => host.contains(target) || !target.matches(":focus-visible") || again();
	const observer = new MutationObserver((records) => {
		if (!host.isConnected || records.some(({ attributeName }) => attributeName)) again(records);
	});
	observer.observe(document, {
		childList: true,
		subtree: true,
		attributeFilter: ["open", "lang"]
	});
	page("body").prepend(host);
	raise(host);
	if (document.querySelector("dialog[open]")) again();
	document.addEventListener("focusin", onFocus);
	const leaveRoom = makeRoom(host, scroller, room);
	return () => {
		wanted = false;
		observer.disconnect();
		document.removeEventListener("focusin", onFocus);
		leaveRoom();
	};
}
// src/ui/Banner.tsx
/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
/** Why the visitor is asked, and what follows each answer. R18–R27. */
function explanation({ store, words, also, actions }) {
	const { say, pick, titleOf, aboutOf } = words;
	const { config } = store;
	const open = asked(store);
	const count = config.serviceList.filter(({ category }) => !category || open.some(({ id }) => id === category)).length;
	const site = pick(config.controller?.name) || say("thisSite");
	const link = (key, href = safeUrl(config[`${key}Url`])) => href && h("a", { href }, say(key));
	return h(Fragment, null, h("p", null, rich(say("intro", { site }))), h("ul", null, open.map((item) => h("li", { key: item.id }, h("strong", null, titleOf(item)), " ", h("bdi", null, rich(aboutOf(item)))))), h("p", { class: "small" }, say("consequence"), " ", say("withdraw", { manage: say("manage") }), " ", also), h("p", { class: "small links" }, count > 0 && h("button", {
		type: "button",
		onClick: () => actions.open("preferences")
	}, say("thirdParties", { count })), link("privacyPolicy"), link("cookiePolicy")));
}
/** The three answers, in the page's own tree, where tools that answer for a visitor look for them. */
function answers({ store, words, changed, actions, decide }) {
	const answer = (granted) => (event) => decide(Object.fromEntries(asked(store).map(({ id }) => [id, granted])), {
		reason: "banner",
		action: changed ? "save-choices" : granted ? "accept-all" : "reject-all",
		layer: "first",
		event
	});
	const button = (name, label, onClick) => h("button", {
		type: "button",
		slot: name,
		part: name,
		"data-placet": name,
		onClick
	}, words.say(label));
	return h(Fragment, null, button("accept", "acceptAll", answer(true)), button("reject", "rejectAll", answer(false)), button("customize", "customize", () => actions.open("preferences")));
}
/** The first layer: stands while it is wanted, stays behind the preferences when they were opened from it, and is gone at once after an answer. */
function start(ui) {
	const { config, view, invalidated } = ui.store;
	const { host, root, speak } = createHost("placet-ui", FIRST[0], ui);
	const { box: Box = "div", stand } = ui.look;
	const Heading = `h${(config.ui || {}).headingLevel ?? 2}`;
	let leave;
	function stop() {
		leave?.();
		leave = void 0;
		host.remove();
	}
	function draw() {
		const wanted = view.peek();
		const isAnswered = ui.outcome === null && ui.how.layer === "first";
		if (wanted === "none" || isAnswered || !(leave || wanted === "banner")) stop();
		else show();
	}
	function show() {
		if (!invalidated.peek()[0] === ui.changed) return;
		const heading = ui.words.say("heading");
		speak();
		host.role = "region";
		host.ariaLabel = heading;
		render(answers(ui), host);
		render(h(Box, { part: "banner" }, h("div", {
			class: "scroll",
			role: "group",
			"aria-labelledby": "heading"
		}, h(Heading, {
			class: "heading",
			id: "heading"
		}, heading), explanation(ui)), h("div", { class: "answers" }, h("slot", { name: "accept" }), h("slot", { name: "reject" }), h("slot", { name: "customize" }))), root);
		const usual = (room) => stayInReach(host, root.querySelector(".scroll"), ui, room);
		leave ??= stand ? stand(host, root, usual) : usual();
	}
	return {
		draw,
		stop
	};
}
// src/ui/words.ts
/** What is not text says nothing; least of all may it be taken for something to draw. CVE-2026-22028. */
var text = (value) => typeof value === "string" || typeof value === "number" ? `${value}` : "";
/** An owner may name a purpose of ours in place of a text. R19. */
var isOurs = (given) => text(given).startsWith("for-");
/** `texts` and `overrides` inherit nothing, so that no id of a category is taken for a key of theirs. */
function createWords(language, texts, overrides) {
	const raw = (key) => text(overrides?.[key]) || text(texts[key]);
	const pick = (given) => {
		const spoken = Object(given);
		return isOurs(given) && raw(given) || text(given) || text(spoken[language] || spoken.fr || Object.values(spoken)[0]);
	};
	return {
		language,
		say(key, values = {}) {
			let form = raw(key);
			if ("count" in values) {
				const wanted = new Intl.PluralRules(language).select(+values.count);
				const forms = form.split("|");
				form = (forms.find((one) => one.startsWith(`${wanted}=`)) ?? forms.at(-1)).replace(/^\w+=/, "");
			}
			return form.replace(/\{(\w+)\}/g, (_, name) => text(values[name]));
		},
		pick,
		titleOf: (item) => pick(item.name ?? item.title) || raw(item.id) || item.id,
		aboutOf: (item) => pick(item.purpose ?? item.description) || raw(`${item.id}About`)
	};
}
/** The browser says for its user that they object to being sold or shared. Only `true` is a signal. R107. */
var objects = ({ config }) => navigator.globalPrivacyControl === true && config.signals?.gpc !== "ignore";
/** The texts in the language the store names, the owner's own over them; those for rare first layers only where they are due. */
async function loadWords(store, { locale }) {
	const { config, invalidated } = store;
	const language = store.language.peek();
	const part = await locale(textsOf(language, config));
	const overrides = config.texts?.[language];
	const speak = (...texts) => createWords(language, Object.assign(Object.create(null), ...texts), overrides);
	const detailed = async () => speak(part.default, (await part.details()).default);
	if (!invalidated.peek()[0] && !objects(store) && (!config.scope || config.scope === "host") && !config.account && !config.categoryList.some(({ description }) => isOurs(description))) return {
		detailed,
		words: speak(part.default),
		changed: false
	};
	return {
		detailed,
		...(await import("./rare-DE7tQEzp.js")).rareWords(store, await detailed())
	};
}
export { explanation as a, raise as c, theme_default as d, style_default as f, answers as i, sheetOf as l, safeUrl as m, loadWords as n, start as o, rich as p, objects as r, createHost as s, createWords as t, FIRST as u };
