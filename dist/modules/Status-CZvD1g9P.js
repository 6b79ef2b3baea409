import { d as raise, f as sheetOf, u as createHost } from "./words-DqlffUzM.js";
import { t as inList } from "./list-DBOlnZ6P.js";
import { t as status_default } from "./status-Dv2A8Wzl.js";
import { render } from "preact";
import { jsx, jsxs } from "preact/jsx-runtime";
// src/ui/wayBack.ts
/** Drawn with gradients and a clip, since a policy may forbid every image. */
var ICONS = {
	cookie: "border-radius:50%;background:radial-gradient(circle at 30% 35%,Canvas 12%,#0000 13%),radial-gradient(circle at 65% 30%,Canvas 10%,#0000 11%),radial-gradient(circle at 60% 68%,Canvas 13%,#0000 14%),currentcolor",
	shield: "clip-path:polygon(50% 0,100% 18%,92% 65%,50% 100%,8% 65%,0 18%);background:currentcolor"
};
/** Rules for the floating button: the owner's colours and place, and out of the text's way on a phone. */
function looks(ui, token) {
	const { position, icon = "cookie" } = typeof ui.reopen === "object" ? ui.reopen : {};
	const drawn = icon === "none" ? "" : `button::before{content:"";flex:none;inline-size:15px;block-size:15px;${icon === "shield" ? ICONS.shield : ICONS.cookie}}`;
	return [
		`button{color-scheme:${token("scheme") || "light dark"};box-sizing:border-box;display:flex;align-items:center;gap:8px;min-block-size:44px;padding:0 16px;border:1px solid ${token("edge")};border-radius:calc(${token("radius")} * 1.5);background:${token("surface")};color:${token("text")};font:600 13px/1 ${token("font")};box-shadow:0 2px 10px #0003;cursor:pointer}`,
		"button[hidden]{display:none}",
		`button:focus-visible{outline:3px solid ${token("focus")};outline-offset:-5px}`,
		position === "right" ? "button{inset-inline:auto 12px}" : "",
		drawn,
		"@media(max-width:480px){button{position:static;margin:12px}}",
		"@media print{button{display:none}}"
	].join("");
}
/** Gives the way back its name and its look, here and on the pages on which only the core is loaded: `language|label|rules`. */
function keepWayBack({ store, words }, host) {
	const ui = store.config.ui || {};
	const computed = getComputedStyle(host);
	const token = (name) => computed.getPropertyValue(`--placet-${name}`).trim();
	const rules = looks(ui, token);
	const label = typeof ui.reopen === "object" && words.pick(ui.reopen.label) || words.say("manage");
	try {
		localStorage.setItem("placet-reopen", [
			words.language,
			label,
			rules
		].map((part) => part.replaceAll("|", "/")).join("|"));
	} catch {}
	const root = document.querySelector("placet-reopen")?.shadowRoot;
	if (!root) return;
	root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheetOf(rules)];
	root.querySelector("button").textContent = label;
}
// src/ui/Status.tsx
/** Long enough to read two lines twice. Milliseconds. */
var SHOWN = 1e4;
/** A region must have stood empty for a moment, or what is put in it is not announced. WCAG 4.1.3. Milliseconds. */
var SETTLED = 100;
/** A quiet confirmation of what the visitor did, with a way back to it. It takes no focus, and goes by itself. */
async function start(ui) {
	const { leaving, view } = ui.store;
	let words = await ui.detailed();
	const { host, root, speak } = createHost("placet-status", status_default, ui);
	let timer;
	function say(text) {
		speak();
		if (text) raise(host);
		else if (host.matches(":popover-open")) host.hidePopover();
		render(jsxs("div", {
			part: "status",
			class: text && "shown",
			children: [jsx("p", {
				role: "status",
				children: text
			}), text && !leaving.peek().length && jsx("button", {
				type: "button",
				onClick: () => ui.actions.open("preferences"),
				children: words.say("change")
			})]
		}), root);
	}
	/** Never from under a pointer or a focus that is on it, and never before a reload. WCAG 2.2.1. */
	function fade() {
		if (host.matches(":hover, :focus-within")) timer = setTimeout(fade, SHOWN);
		else if (!leaving.peek().length) say("");
	}
	async function announce() {
		const names = (ui.leftover ?? []).map(({ name }) => name);
		ui.leftover = null;
		words = await ui.detailed();
		keepWayBack({
			store: ui.store,
			words
		}, host);
		say(leaving.peek().length ? words.say("reloading") : names.length ? words.say("leftover", { names: inList(names, words.language) }) : words.say("saved"));
		timer = setTimeout(fade, SHOWN);
	}
	return {
		draw() {
			host.dataset.view = view.peek();
			if (view.peek() === "preferences") say("");
			if (!ui.leftover && !leaving.peek().length) return;
			if (!host.isConnected) {
				document.body.append(host);
				say("");
			}
			clearTimeout(timer);
			timer = setTimeout(() => void announce(), SETTLED);
		},
		stop() {
			clearTimeout(timer);
			host.remove();
		}
	};
}
export { start };
