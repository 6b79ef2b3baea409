import { n as page, t as chooseLanguage } from "./language-mttQKxOK.js";
// src/ui/focus.ts
/** The element that has the focus, through shadow roots. */
function focused() {
	let active = page("activeElement");
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active === page("body") ? null : active;
}
/** Focus goes back to where the visitor was; where that is gone, to the way that leads here again. WCAG 2.4.3, R156. */
function giveBack(opener) {
	const ways = [
		opener,
		document.querySelector("placet-reopen")?.shadowRoot?.querySelector("button"),
		document.querySelector("a[href=\"#placet\"],[data-placet-open]")
	];
	for (const way of ways) {
		if (!way?.isConnected) continue;
		way.focus();
		if (focused() === way) return;
	}
}
// src/ui/followPage.ts
/** What browsers leave on a page they translate: Chrome and its kin a class, Edge attributes. */
var TRANSLATED = "[class*=\"translated-\"],[_msttexthash],[_msthash]";
/** Speaks the language the page has changed to. One that a browser translates has not changed, and what we say is translated along. R38. */
function followPage({ config, language }) {
	if ((config.language ?? "auto") === "auto" && !document.querySelector(TRANSLATED)) language.value = chooseLanguage("auto");
}
/** Follows each change of the page's language until the returned stop is called. Each part that may stand alone on a page does; the first layer watches the page anyway. */
function watchPage(store) {
	const observer = new MutationObserver(() => followPage(store));
	observer.observe(page("documentElement"), { attributeFilter: ["lang"] });
	return () => observer.disconnect();
}
export { giveBack as i, watchPage as n, focused as r, followPage as t };
