import { n as lasting } from "./once-D0rgJeqo.js";
import { n as page } from "./language-mttQKxOK.js";
import { modal } from "./again-DRaTEqoc.js";
import { r as watchCopies } from "./copies-BtUtys1I.js";
import { n as watchPage, r as focused } from "./followPage-DLyGDS_Z.js";
import { c as raise, l as sheetOf, s as createHost } from "./words-lkmGSufP.js";
import { t as inList } from "./list-ZDXAd7pg.js";
import { t as status_default } from "./status-BLLxmmuP.js";
import { t as wayBackKey } from "./wayBack-DNCbiKyK.js";
import { jsx, jsxs } from "preact/jsx-runtime";
import { render } from "preact";
// src/ui/wayBack.ts
/** Drawn with gradients and a clip, since a policy may forbid every image. */
var ICONS = {
	cookie: "border-radius:50%;background:radial-gradient(circle at 30% 35%,Canvas 12%,#0000 13%),radial-gradient(circle at 65% 30%,Canvas 10%,#0000 11%),radial-gradient(circle at 60% 68%,Canvas 13%,#0000 14%),currentcolor",
	shield: "clip-path:polygon(50% 0,100% 18%,92% 65%,50% 100%,8% 65%,0 18%);background:currentcolor"
};
/** Rules for the floating button: the owner's colours and place. */
function looks(ui, token) {
	const { position, icon = "cookie" } = typeof ui.reopen === "object" ? ui.reopen : {};
	const drawn = icon === "none" ? "" : `button::before{content:"";forced-color-adjust:preserve-parent-color;flex:none;inline-size:1.15em;block-size:1.15em;${icon === "shield" ? ICONS.shield : ICONS.cookie}}`;
	return [
		"button{inset-block-end:max(12px,env(safe-area-inset-bottom));inset-inline-start:max(12px,env(safe-area-inset-left),env(safe-area-inset-right))}",
		`button{color-scheme:${token("scheme") || "light dark"};box-sizing:border-box;display:flex;align-items:center;gap:8px;min-block-size:44px;padding:0 16px;border:1px solid ${token("edge")};border-radius:calc(${token("radius")} * 1.5);background:${token("surface")};color:${token("text")};font:600 .8125em/1.2 ${token("font")};box-shadow:0 2px 10px #0003;cursor:pointer}`,
		"button[hidden]{display:none}",
		`button:focus-visible{outline:3px solid ${token("focus")};outline-offset:-5px}`,
		position === "right" ? "button{inset-inline:auto max(12px,env(safe-area-inset-left),env(safe-area-inset-right))}" : "",
		drawn,
		"@media(width<30em){button{margin:12px max(12px,env(safe-area-inset-left),env(safe-area-inset-right))}}",
		"@media print{button{display:none}}"
	].join("");
}
/** Those rules with the colours that this host of ours has in its theme; they are what it shows when it stands on the page. */
function rulesFor(ui, host) {
	const isAway = !host.isConnected;
	if (isAway) page("documentElement").append(host);
	const computed = getComputedStyle(host);
	const rules = looks(ui, (name) => computed.getPropertyValue(`--placet-${name}`).trim());
	if (isAway) host.remove();
	return rules;
}
/**
* Gives the way back its name and its look, here and on the pages on which only the core is loaded:
* `settings|language of the page|label|rules|its own language`, see core/reopen.ts.
*/
function keepWayBack({ store, words }, rules) {
	const { config } = store;
	const reopen = config.ui && config.ui.reopen;
	const label = typeof reopen === "object" && words.pick(reopen.label) || words.say("manage");
	const parts = [
		page("documentElement").lang,
		label,
		rules,
		words.language
	].map((part) => part.replaceAll("|", "/"));
	try {
		localStorage.setItem("placet-reopen", wayBackKey(config) + parts.join("|"));
	} catch {}
	const root = document.querySelector("placet-reopen")?.shadowRoot;
	if (!root) return;
	root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheetOf(rules)];
	const button = root.querySelector("button");
	button.textContent = label;
	button.lang = words.language;
}
// src/ui/Status.tsx
/** Long enough to read two lines twice. Milliseconds. */
var SHOWN = 1e4;
/** A region must have stood empty for a moment, or what is put in it is not announced. WCAG 4.1.3. Milliseconds. */
var SETTLED = 100;
/** A quiet confirmation of what the visitor did, with a way back to it. It takes no focus from where it is, and goes by itself. */
async function start(ui) {
	const { config, decision, leaving, saved, view } = ui.store;
	let words = await ui.detailed();
	const { host, root, speak } = createHost("placet-status", status_default, ui);
	const unfollow = watchPage(ui.store);
	const unwatch = watchCopies();
	let rules;
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
	/** What there is to say of the act. */
	function message() {
		const { outcome } = ui;
		if (leaving.peek().length) return words.say("reloading");
		if (outcome === "failed") return words.say("failed");
		const names = (outcome || []).map(({ name }) => name);
		if (names.length) return words.say("leftover", { names: inList(names, words.language) });
		return words.say(decision.peek()?.action === "allow-once" ? "savedOnce" : "saved");
	}
	/**
	* The keyboard answered the first layer and lost its place with it. It goes on from the confirmation, which then stands where
	* the first layer stood, ahead of the page; or from the answer that failed and is back. WCAG 2.4.3.
	*/
	function giveFocus() {
		const { event, layer } = ui.how ?? {};
		if (layer !== "first" || !event?.isTrusted || event.detail || focused()) return;
		let place = event.target;
		if (!place.isConnected) {
			(modal() ?? page("body")).prepend(host);
			raise(host);
			place = root.querySelector("[part]");
			place.tabIndex = -1;
		}
		place.focus();
	}
	async function announce() {
		words = await ui.detailed();
		if (ui.outcome === null) return;
		say(message());
		ui.outcome = false;
		giveFocus();
		timer = setTimeout(fade, SHOWN);
	}
	return {
		draw() {
			host.dataset.view = view.peek();
			if (lasting(saved.peek())) keepWayBack(ui, rules ??= rulesFor(config.ui || {}, host));
			if (view.peek() === "preferences") say("");
			if (!ui.outcome && !leaving.peek().length) return;
			if (!host.isConnected) {
				(modal() ?? page("body")).append(host);
				say("");
			}
			clearTimeout(timer);
			timer = setTimeout(() => void announce(), SETTLED);
		},
		stop() {
			unfollow();
			unwatch();
			clearTimeout(timer);
			host.remove();
		}
	};
}
export { start };
