import { d as raise } from "./words-DqlffUzM.js";
// src/ui/again.ts
/** What takes our host out of one place again and again is not fought without end. */
var PATIENCE = 5;
var placed = /* @__PURE__ */ new WeakMap();
/** The page's own modal window on top, if one is open; the one with the focus is. */
function modal() {
	const open = [...document.querySelectorAll("dialog")].filter((dialog) => dialog.matches(":modal"));
	return open.filter((dialog) => dialog.matches(":focus-within")).at(-1) ?? open.at(-1);
}
/** Places the host where the visitor can reach it: in the page's open modal window, or first in its body. */
function placeAgain(host) {
	const home = modal() ?? document.body;
	if (host.parentNode === home) return;
	const last = placed.get(host);
	const times = last?.home === home ? last.times + 1 : 1;
	if (times > PATIENCE) return;
	placed.set(host, {
		home,
		times
	});
	home.prepend(host);
	raise(host);
}
export { placeAgain };
