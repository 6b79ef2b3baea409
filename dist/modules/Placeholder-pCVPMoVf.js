import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as focused } from "./focus-BjaZcvnL.js";
import { c as safeUrl, s as rich, u as createHost } from "./words-DqlffUzM.js";
import { render } from "preact";
import { jsx, jsxs } from "preact/jsx-runtime";
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
	const fills = width > 0 && (same(width, room - padding) || same(width, room));
	const isOver = look.position === "absolute";
	const wide = width || Number.parseFloat(embed.getAttribute("width") ?? "") || 300;
	const high = height || Number.parseFloat(embed.getAttribute("height") ?? "") || 150;
	const covers = isOver && same(high, embed.offsetParent?.clientHeight ?? 0);
	const keepsRatio = !isOver && (look.aspectRatio !== "auto" || embed.hasAttribute("height"));
	return [
		...PLACING.map((name) => [name, look.getPropertyValue(name)]),
		["display", look.display === "inline" ? "inline-block" : look.display === "none" ? "block" : look.display],
		["width", fills ? "100%" : `${wide}px`],
		["max-width", look.maxWidth === "none" ? "100%" : "none"],
		["height", covers ? "100%" : keepsRatio ? "auto" : `${high}px`],
		["aspect-ratio", keepsRatio ? `${wide} / ${high}` : "auto"]
	];
}
/**
* Gives a stand-in the box of what it stands for, also when the page grows, shrinks or gets its style sheets late, and
* hides the latter; the page does not move. The returned function undoes the hiding.
*/
function standIn(embed, root) {
	const sheet = new CSSStyleSheet();
	const { style } = sheet.cssRules[sheet.insertRule(":host {}")];
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	const set = (name, value) => style.setProperty(name, value, "important");
	const before = embed.style.getPropertyValue("display");
	const priority = embed.style.getPropertyPriority("display");
	let size = "";
	function fit() {
		const now = `${embed.parentElement?.clientWidth} ${innerWidth} ${innerHeight} ${document.readyState}`;
		if (now === size) return;
		size = now;
		set("display", "none");
		embed.style.setProperty("display", before, priority);
		for (const [name, value] of boxOf(embed)) set(name, value);
		embed.style.setProperty("display", "none", "important");
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
		embed.style.setProperty("display", before, priority);
	};
}
// src/ui/placeholder.css?inline
var placeholder_default = ":host{border-radius:6px!important;overflow:hidden!important;container-type:size!important}[part=placeholder]{border:1px solid var(--placet-edge);border-radius:inherit;background:var(--placet-raised);text-align:center;align-content:safe center;justify-items:center;block-size:100%;padding:1em;display:grid;position:relative;overflow:auto}[part=placeholder]>div{justify-items:center;gap:.5em;display:grid}img{object-fit:cover;block-size:100%;inline-size:100%;position:absolute;inset:0}.card{border:1px solid var(--placet-line);border-radius:calc(var(--placet-radius) * .7);background:var(--placet-surface);padding:1em 1.25em;position:relative}.what{font-size:1.125em;font-weight:600}.why{max-inline-size:34em;color:var(--placet-muted);font-size:.9375em}.button{padding-inline:1.5em!important}.button:before,.button:after{content:none!important}@container (width<=22em) or (height<=17em){[part=placeholder],.card{padding:.5em}[part=placeholder]>div{gap:.25em}.what{font-size:1em}.why{font-size:.8125em}.button{padding-inline:.75em!important}}@container (height<=11em){.why,.links{display:none}}";
// src/ui/Placeholder.tsx
var Placeholder_exports = /* @__PURE__ */ __exportAll({
	Placeholder: () => Placeholder,
	start: () => start
});
/** What a yes to this embed grants: its service, or the categories it names. */
var wanted = ({ dataset }) => (dataset.service ? [dataset.service] : (dataset.category ?? "").split(/[\s,]+/)).map((id) => id.trim()).filter(Boolean);
/** The owner's picture of what is held, when it comes from this very site: nothing is asked of a third party before a yes. R214. */
function posterOf(service) {
	const url = service?.poster && safeUrl(service.poster);
	return url && new URL(url).origin === location.origin ? url : void 0;
}
/** Who is behind what is blocked, what showing it does, and one tap to allow it. R214. */
function Placeholder({ ui, words, embed }) {
	const { say, pick, titleOf } = words;
	const { index } = ui.store.config;
	const ids = wanted(embed);
	const service = index[embed.dataset.service?.trim() ?? ""];
	const name = service ? titleOf(service) : "";
	const who = pick(service?.provider?.name) || name || say("thirdParty");
	const policy = safeUrl(service?.provider?.policyUrl);
	const poster = posterOf(service);
	const category = index[service?.category ?? ids[0] ?? ""];
	const allow = (event) => ui.decide(Object.fromEntries(ids.map((id) => [id, true])), {
		reason: "placeholder",
		action: "allow-service",
		layer: "placeholder",
		event
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
						rich(pick(service?.purpose)),
						" ",
						say("placeholderAbout", { name: who }),
						" ",
						policy && jsx("a", {
							href: policy,
							children: say("privacyPolicy")
						})
					]
				}),
				jsx("button", {
					type: "button",
					class: "button",
					part: "allow",
					"data-placet": "allow",
					onClick: allow,
					children: say("allow", { name: name || (category ? titleOf(category) : "") }).trim()
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
/** A placeholder stands in the box of each held embed until it is released, and again when it is taken back. */
async function start(ui) {
	let spoken = ui.detailed;
	let words = await spoken();
	const standing = /* @__PURE__ */ new Map();
	function stand(embed) {
		const { host, root, speak } = createHost("placet-embed", placeholder_default, ui);
		const undo = standIn(embed, root);
		embed.before(host);
		standing.set(embed, {
			draw() {
				speak();
				render(jsx(Placeholder, {
					ui,
					words,
					embed
				}), root);
			},
			leave() {
				const had = root.contains(focused());
				standing.delete(embed);
				undo();
				host.remove();
				if (had) embed.focus();
			}
		});
	}
	return {
		draw() {
			const held = ui.store.embeds.peek();
			for (const [embed, { leave }] of standing) if (!held.has(embed)) leave();
			for (const embed of held) if (!standing.has(embed)) stand(embed);
			for (const { draw } of standing.values()) draw();
			if (spoken === ui.detailed) return;
			spoken = ui.detailed;
			spoken().then((now) => {
				words = now;
				for (const { draw } of standing.values()) draw();
			});
		},
		stop() {
			for (const { leave } of standing.values()) leave();
		}
	};
}
export { Placeholder_exports as n, placeholder_default as r, Placeholder as t };
