import { n as page } from "./language-mttQKxOK.js";
import { r as focused, t as followPage } from "./followPage-DLyGDS_Z.js";
import { c as raise, l as sheetOf } from "./words-lkmGSufP.js";
import { n as dropCopies } from "./copies-BtUtys1I.js";
// src/ui/aside.ts
/** What a text field must be left of the window: the line that is typed, and what it answers to. */
var ENOUGH = .4;
/**
* True while the banner covers what has the focus, and the window would have had room for both; or while it leaves too
* little of a window, made short by a keyboard on the screen, to type in. WCAG 2.4.11.
*/
function isInTheWay(banner, focus, isTypedIn, height) {
	const room = height - banner.height;
	if (isTypedIn && room < height * ENOUGH) return true;
	return !(focus.right <= banner.left || focus.left >= banner.right || focus.bottom <= banner.top || focus.top >= banner.bottom) && focus.height < room;
}
var followed = /* @__PURE__ */ new WeakSet();
/**
* From now on the host is out of sight while it is in the way of what has the focus on the page, and back as soon as it
* is not. It stays in the order of the keyboard, and comes back for whoever goes to it.
*/
function stepAside(host) {
	if (followed.has(host)) return;
	followed.add(host);
	const root = host.shadowRoot;
	const away = sheetOf(`:host{translate:0 ${host.dataset.position.startsWith("top") ? "-" : ""}200vh!important}`);
	const without = () => root.adoptedStyleSheets.filter((sheet) => sheet !== away);
	const listening = new AbortController();
	function look() {
		root.adoptedStyleSheets = without();
		if (!host.isConnected) {
			followed.delete(host);
			listening.abort();
			return;
		}
		const now = focused();
		if (!now?.matches(":focus-visible") || now.contains(host) || host.contains(now) || root.contains(now)) return;
		if (isInTheWay(...[host, now].map((element) => element.getBoundingClientRect()), now.matches(":read-write"), innerHeight)) root.adoptedStyleSheets = [...without(), away];
	}
	const soon = () => requestAnimationFrame(look);
	for (const type of [
		"focusin",
		"focusout",
		"scrollend"
	]) document.addEventListener(type, soon, listening);
	addEventListener("resize", soon, listening);
	soon();
}
// src/ui/again.ts
/** What takes our host out of one place again and again is not fought without end. */
var PATIENCE = 5;
var placed = /* @__PURE__ */ new WeakMap();
/** The page's own modal window on top, if one is open; the one with the focus is. */
function modal() {
	const open = [...document.querySelectorAll("dialog")].filter((dialog) => dialog.matches(":modal"));
	return open.filter((dialog) => dialog.matches(":focus-within")).at(-1) ?? open.at(-1);
}
/**
* Follows what the page has become: its language, and where the visitor can reach the host, in the page's open modal window, or
* first in its body; not over what has the focus.
*/
function placeAgain(host, { store }, records = []) {
	stepAside(host);
	if (records.some(({ target, attributeName }) => target === page("documentElement") && attributeName === "lang")) followPage(store);
	dropCopies(document);
	const home = modal() ?? page("body");
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
export { modal, placeAgain };
