import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { o as GATED, u as isAllowed, y as needs } from "./rules-Cykr8O9n.js";
import { n as dropCopies, t as dropAdded } from "./copies-BtUtys1I.js";
import { t as described } from "./described-BXGcPys1.js";
import { n as watchPage, r as focused } from "./followPage-DLyGDS_Z.js";
import { n as page } from "./language-mttQKxOK.js";
import { m as safeUrl, p as rich, s as createHost } from "./words-lkmGSufP.js";
import { t as inList } from "./list-ZDXAd7pg.js";
import { jsx, jsxs } from "preact/jsx-runtime";
import { render } from "preact";
// src/ui/sheets.ts
/** A sheet for that page, which takes none made in another: in a frame's, ours would be gone. */
function sheetFor({ defaultView }, css) {
	const sheet = new defaultView.CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}
var textOf = ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join("");
/** Brings an element of ours into the document it will stand in, with its sheets. */
function moveTo(document, host) {
	if (host.ownerDocument === document) return;
	const root = host.shadowRoot;
	const texts = root.adoptedStyleSheets.map(textOf);
	document.adoptNode(host);
	root.adoptedStyleSheets = texts.map((css) => sheetFor(document, css));
}
// src/ui/box.ts
/** What decides where a box stands in the page and how large it is. */
var PLACING = [
	"position",
	"inset",
	"float",
	"clear",
	"margin",
	"grid-area",
	"order",
	"flex",
	"align-self",
	"justify-self",
	"border-radius",
	"vertical-align",
	"z-index"
];
/** Within a pixel: layout rounds. */
var same = (a, b) => Math.abs(a - b) < 1.5;
/** What gives the stand-in the box that its embed has now, as declarations. */
function boxOf(embed) {
	const look = getComputedStyle(embed);
	const { width, height } = embed.getBoundingClientRect();
	const room = embed.parentElement?.clientWidth ?? 0;
	const inner = getComputedStyle(embed.parentElement ?? embed);
	const padding = Number.parseFloat(inner.paddingLeft) + Number.parseFloat(inner.paddingRight) || 0;
	const over = [0, embed.offsetWidth - embed.clientWidth].find((more) => same(width, room - padding + more) || same(width, room + more));
	const fills = width > 0 && over !== void 0;
	const isOver = look.position === "absolute";
	const wide = width || Number.parseFloat(embed.getAttribute("width") ?? "") || 300;
	const high = height || Number.parseFloat(embed.getAttribute("height") ?? "") || 150;
	const covers = isOver && same(high, embed.offsetParent?.clientHeight ?? 0);
	const keepsRatio = !isOver && (look.aspectRatio !== "auto" || embed.hasAttribute("height"));
	return [
		...PLACING.map((name) => [name, look.getPropertyValue(name)]),
		["display", look.display === "inline" ? "inline-block" : look.display === "none" ? "block" : look.display],
		["width", fills ? over ? `calc(100% + ${over}px)` : "100%" : `${wide}px`],
		["max-width", look.maxWidth === "none" && !(fills && over) ? "100%" : "none"],
		["height", covers ? "100%" : keepsRatio ? "auto" : `${high}px`],
		["aspect-ratio", keepsRatio ? `${wide} / ${high}` : "auto"]
	];
}
/**
* Gives a stand-in the box of what it stands right before, also when the page grows, shrinks or gets its style sheets late;
* the page does not move. Returns the stop.
*/
function standIn(embed, host) {
	const root = host.shadowRoot;
	const sheet = sheetFor(embed.ownerDocument, ":host {}");
	const { style } = sheet.cssRules[0];
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	const set = (name, value) => style.setProperty(name, value, "important");
	let size = "";
	function fit() {
		const now = `${embed.parentElement?.clientWidth} ${innerWidth} ${innerHeight} ${document.readyState}`;
		if (now === size) return;
		size = now;
		host.hidden = true;
		set("display", "none");
		for (const [name, value] of boxOf(embed)) set(name, value);
		host.hidden = false;
	}
	fit();
	const observer = new ResizeObserver(fit);
	if (embed.parentElement) observer.observe(embed.parentElement);
	addEventListener("resize", fit);
	addEventListener("load", fit);
	return () => {
		observer.disconnect();
		removeEventListener("resize", fit);
		removeEventListener("load", fit);
	};
}
// src/ui/fought.ts
/** Within a second, what takes our element away each time it comes is let do so after this many. */
var PATIENCE = 5;
var placed = /* @__PURE__ */ new WeakMap();
/** To be asked each time a stand-in of ours is put before that element: whether it is for the page to have it without. */
function isFought(element) {
	const now = Date.now();
	const last = placed.get(element);
	const { since, times } = last && now - last.since < 1e3 ? last : {
		since: now,
		times: 0
	};
	placed.set(element, {
		since,
		times: times + 1
	});
	return times > PATIENCE;
}
// src/ui/hide.ts
/**
* Important in a layer, it wins over whatever the page says outside of one; and what stays displayed all the same, for what
* is written on it or said in a layer of the page's, takes no room and is not seen.
*/
var CSS = `@layer{placet-embed:not([hidden])+:is(${GATED}){display:none!important;position:fixed!important;visibility:hidden!important}}`;
var sheetsOf = (tree) => tree === document ? page("adoptedStyleSheets") : tree.adoptedStyleSheets;
/**
* Hides what our placeholders stand right before in that tree, unless they are `hidden`. Nothing is written on it, for it would
* be in each copy the page makes. The returned function undoes it.
*/
function hideIn(tree) {
	const sheet = sheetFor(tree.ownerDocument ?? tree, CSS);
	sheetsOf(tree).push(sheet);
	return () => {
		const at = sheetsOf(tree).indexOf(sheet);
		if (at >= 0) sheetsOf(tree).splice(at, 1);
	};
}
// src/ui/placeholder.css?inline
var placeholder_default = ":where(.button){all:initial!important;--placet-accent:inherit!important;--placet-on-accent:inherit!important;--placet-hover:inherit!important;--placet-focus:inherit!important;--placet-radius:inherit!important;box-sizing:border-box!important;color-scheme:inherit!important;border:2px solid var(--placet-accent)!important;border-radius:calc(var(--placet-radius) * .7)!important;background:var(--placet-accent)!important;min-block-size:44px!important;color:var(--placet-on-accent)!important;font:inherit!important;text-align:center!important;cursor:pointer!important;padding:.5em .75em!important;font-weight:600!important}:where(.button):hover{background:var(--placet-hover)!important}.button:before,.button:after{content:none!important}:host{border-radius:6px!important;overflow:hidden!important;container-type:size!important}[part=placeholder]{block-size:100%;padding:var(--placet-space);border:1px solid var(--placet-edge);border-radius:inherit;background:var(--placet-raised);text-align:center;align-content:safe center;justify-items:center;display:grid;position:relative;overflow:auto}[part=placeholder]>div{justify-items:center;gap:calc(var(--placet-space) * .5);display:grid}img{object-fit:cover;block-size:100%;inline-size:100%;position:absolute;inset:0}.card{padding:var(--placet-space) calc(var(--placet-space) * 1.25);border:1px solid var(--placet-line);border-radius:calc(var(--placet-radius) * .7);background:var(--placet-surface);position:relative}.what{font-size:1.125em;font-weight:600}:is(.what,.why,.links){overflow-wrap:anywhere}.why{max-inline-size:34em;color:var(--placet-muted);font-size:.9375em}.allowing{gap:calc(var(--placet-space) * .5);grid-auto-columns:1fr;grid-auto-flow:column;margin-block-start:calc(var(--placet-space) * .25);display:grid}.button{padding-inline:1.25em!important}@container (width<=22em) or (height<=17em){[part=placeholder],.card{padding:calc(var(--placet-space) * .5)}[part=placeholder]>div{gap:calc(var(--placet-space) * .25)}.what{font-size:1em}.why{font-size:.8125em}.button{padding-inline:.75em!important}}@container (width<=11em) or ((width<=14em) and (height>=14em)){.allowing{grid-auto-rows:1fr;grid-auto-flow:row}}@container (width<=14em){[part=placeholder],.card{padding-inline:.25em}}@container (height<=14em){[part=placeholder]{padding-block:0;scroll-padding-block:0 4em}.button{overflow-wrap:anywhere!important;padding:.25em!important;font-size:.8125em!important}.allowing{background:var(--placet-raised);grid-auto-columns:minmax(0,10em);justify-content:center;justify-self:stretch;margin-block-start:0;padding-block:.25em;position:sticky;inset-block-end:0}.card .allowing{background:var(--placet-surface)}}@container (height<=8em){[part=placeholder]{scroll-padding-block:0 3.5em}.card{padding-block:0}.button{min-block-size:32px!important}.links{font-size:.8125em}}@container (width>=30em) and (height<=8em){[part=placeholder]{scroll-padding-block:0}[part=placeholder]>div{justify-items:start;gap:0 var(--placet-space);text-align:start;grid-template-columns:minmax(0,1fr) fit-content(55%);line-height:1.3}.why{max-inline-size:none}.allowing{grid-area:1/2/span 3;grid-auto-columns:minmax(0,1fr);align-self:center;inset-block:0}.button{padding-inline:.5em!important}.links>*{padding-block:.35em}}@container ((width<=30em) and (height<=4.5em)) or ((width<=18em) and (height<=7em)) or ((width<=11em) and (height<=10em)){:is(.why,.allowing){display:none}[part=placeholder]{padding:.25em;scroll-padding-block:0}[part=placeholder]>div{flex-wrap:wrap;justify-content:center;align-items:center;gap:0 .5em;line-height:1.3;display:flex}.what{flex:9em;font-size:.8125em}.links{justify-content:center;font-size:.8125em}.links>*{padding-block:.35em}}";
// src/ui/toGrant.ts
/**
* What a yes to this embed grants: what the gate asks of it and the visitor has not granted, and no more. Empty where no yes
* would release it, since it also wants something refused. R214, CNIL-REC §18.
*/
function toGrant(embed, store) {
	const ids = needs(embed, store);
	const wanted = ids.filter((id) => id[0] !== "!");
	const asked = isAllowed(embed, store) ? wanted : wanted.filter((id) => !store.granted(id));
	if (embed.getAttribute("data-match") === "any") return asked.slice(0, 1);
	return wanted.length < ids.length ? [] : asked;
}
// src/ui/Placeholder.tsx
var Placeholder_exports = /* @__PURE__ */ __exportAll({
	Placeholder: () => Placeholder,
	start: () => start
});
/**
* The owner's picture of what is held, the embed's own before its service's, when it comes from this very site: nothing is
* asked of a third party before a yes. R214. That of a held film is the third party's by right, and waits with it.
*/
function posterOf({ store }, embed) {
	const { poster } = store.config.index[embed.dataset.service ?? ""] ?? {};
	const own = embed.dataset.poster;
	const found = [own, poster].map(safeUrl).find((url) => url && new URL(url).origin === location.origin);
	const foreign = poster || (embed.localName === "video" ? "" : own);
	if (!found && foreign) store.report("foreign-poster", foreign);
	return found;
}
/** Who is behind what is blocked, what showing it does and grants, and one tap to allow it, for now or for good. R214. */
function Placeholder({ ui, words, embed, poster }) {
	const { say, pick, titleOf } = words;
	const { index } = ui.store.config;
	const ids = toGrant(embed, ui.store);
	const service = index[embed.dataset.service ?? ""];
	const name = service ? titleOf(service) : "";
	const who = pick(service?.provider?.name) || name || say("thirdParty");
	const policy = safeUrl(service?.provider?.policyUrl);
	const titles = (given) => inList(given.map((id) => titleOf(index[id])), words.language);
	const whole = titles(ids.filter((id) => id !== service?.id));
	const allow = (part, action, label) => jsx("button", {
		type: "button",
		class: "button",
		part,
		"data-placet": part,
		"aria-label": `${label} ${titles(ids)}`,
		onClick: (event) => ui.decide(Object.fromEntries(ids.map((id) => [id, true])), {
			reason: "placeholder",
			action,
			layer: "placeholder",
			event
		}),
		children: label
	});
	return jsxs("div", {
		part: "placeholder",
		role: "group",
		"aria-labelledby": "what",
		children: [poster && jsx("img", {
			src: poster,
			alt: "",
			decoding: "async"
		}), jsxs("div", {
			class: poster ? "card" : "",
			children: [
				jsx("p", {
					id: "what",
					class: "what",
					children: say("placeholder", { name: name || say("thisContent") })
				}),
				jsxs("p", {
					class: "why",
					children: [
						jsx("bdi", { children: rich(pick(service?.purpose)) }),
						" ",
						say("placeholderAbout", { name: who }),
						" ",
						whole && say("placeholderWhole", { names: whole }),
						" ",
						policy && jsx("a", {
							href: policy,
							"aria-label": `${say("privacyPolicy")} (${who})`,
							children: say("privacyPolicy")
						})
					]
				}),
				ids.length > 0 && jsxs("div", {
					class: "allowing",
					children: [allow("allow-once", "allow-once", say("allowOnce")), allow("allow", "allow-service", say("allowAlways"))]
				}),
				jsx("p", {
					class: "links",
					children: jsx("button", {
						type: "button",
						onClick: () => ui.actions.open("preferences"),
						children: say("moreChoices")
					})
				})
			]
		})]
	});
}
/** In a page that is shown: one of a frame that is gone has no window. */
var isShown = ({ isConnected, ownerDocument }) => isConnected && ownerDocument?.defaultView;
/**
* A placeholder stands in the box of each held embed until it is released, and again when it is taken back; wherever the page
* moves the embed, and no longer than the page keeps it and its marks.
*/
async function start(ui) {
	let spoken = ui.detailed;
	let words = await spoken();
	await described(ui);
	const unfollow = watchPage(ui.store);
	const standing = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const observer = new MutationObserver((records) => {
		dropAdded(records);
		look();
	});
	function watch(tree) {
		if (trees.has(tree)) return;
		dropCopies(tree);
		trees.set(tree, hideIn(tree));
		observer.observe(tree, {
			childList: true,
			subtree: true,
			attributeFilter: ["data-category", "data-service"]
		});
	}
	function stand(embed) {
		if (isFought(embed)) return;
		const { host, root, speak } = createHost("placet-embed", placeholder_default, ui);
		const { parentNode } = embed;
		const tree = embed.getRootNode();
		watch(tree);
		moveTo(embed.ownerDocument, host);
		const undo = standIn(embed, host);
		embed.before(host);
		const poster = posterOf(ui, embed);
		const one = {
			isInPlace: () => host.nextElementSibling === embed && embed.parentNode === parentNode && embed.getRootNode() === tree,
			draw() {
				speak();
				render(jsx(Placeholder, {
					ui,
					words,
					embed,
					poster
				}), root);
			},
			leave() {
				const had = root.contains(focused());
				standing.delete(embed);
				undo();
				host.remove();
				if (had) embed.focus();
			}
		};
		standing.set(embed, one);
		one.draw();
	}
	/** Brings what stands in line with what is held, and with what the page has made of both. */
	function look() {
		const held = new Set([...ui.store.embeds.peek()].filter((embed) => isShown(embed) && embed.matches("[data-category],[data-service]")));
		for (const [embed, { isInPlace, leave }] of standing) if (!held.has(embed) || !isInPlace()) leave();
		for (const embed of held) if (!standing.has(embed)) stand(embed);
	}
	watch(document);
	return {
		draw() {
			look();
			for (const { draw } of standing.values()) draw();
			if (spoken === ui.detailed) return;
			spoken = ui.detailed;
			spoken().then((now) => {
				words = now;
				for (const { draw } of standing.values()) draw();
			});
		},
		stop() {
			unfollow();
			observer.disconnect();
			for (const { leave } of standing.values()) leave();
			for (const show of trees.values()) show();
		}
	};
}
export { Placeholder_exports as n, placeholder_default as r, Placeholder as t };
