import { n as watchPage, r as focused } from "./followPage-DLyGDS_Z.js";
import { l as sheetOf } from "./words-lkmGSufP.js";
import { n as dropCopies } from "./copies-BtUtys1I.js";
import { n as page } from "./language-mttQKxOK.js";
// src/ui/above.ts
/** Stands at the top of the window, where a page can be scrolled past it but never further up. */
var standAbove = (_host, _root, usual) => usual((covered) => `scroll-padding-top:${covered}`);
// src/ui/inline.ts
function find(selector) {
	try {
		return document.querySelector(String(selector));
	} catch {
		return null;
	}
}
/** Places the first layer inside the element the owner names, also when the page draws that element anew; where there is none, as a bar. */
var standInside = (container, report) => (host, _root, usual) => {
	const place = find(container);
	host.dataset.layout = place ? "inline" : "bar";
	if (!place) {
		report("no-container", container);
		return usual();
	}
	place.prepend(host);
	const observer = new MutationObserver(() => {
		if (host.isConnected) return;
		dropCopies(document);
		find(container)?.prepend(host);
	});
	observer.observe(document, {
		childList: true,
		subtree: true
	});
	return () => observer.disconnect();
};
// src/ui/layouts.css?inline
var layouts_default = ":host(placet-ui[data-position^=top]){inset-block:0 auto!important}:host([data-position^=top]) [part=banner]{border-radius:0 0 var(--placet-radius) var(--placet-radius)}:host([data-position^=top]) .scroll{padding-block-start:max(var(--placet-space), env(safe-area-inset-top))}:host(placet-ui[data-position^=top]) .answers{padding-block-end:var(--placet-space)}:host(placet-ui[data-layout=inline]){inline-size:auto!important;max-inline-size:none!important;position:static!important}:host([data-layout=inline]) [part=banner]{border-radius:var(--placet-radius);max-block-size:none;box-shadow:none}:host(placet-ui[data-layout=inline]) .answers{box-sizing:content-box;max-inline-size:42em;padding-block-end:calc(var(--placet-space) * 1.5)}:host(placet-ui[data-layout=dialog]){display:contents!important}dialog[part=banner]{inline-size:min(38em, 100% - 2 * max(.625em, env(safe-area-inset-left), env(safe-area-inset-right)));border-radius:var(--placet-radius);max-inline-size:none;color:inherit;margin:auto}dialog[part=banner]::backdrop{background:#0b101c8c}#heading:focus-visible{outline:0!important}@media (width<=47.99em){:host(placet-ui:is([data-layout=dialog],[data-layout=inline])) :is(.scroll,.answers){padding-inline:calc(var(--placet-space) * .75)}:host(placet-ui:is([data-layout=dialog],[data-layout=inline])) slot{padding-inline:.5em}}@media (width>=48em){:host(placet-ui[data-position^=top]){inset-block:max(1.25em, env(safe-area-inset-top)) auto!important}:host([data-position^=top]) [part=banner]{border-radius:var(--placet-radius)}:host([data-position^=top]) .scroll{padding-block-start:calc(var(--placet-space) * 1.5)}:host(placet-ui[data-position^=top]) .answers{padding-block-end:calc(var(--placet-space) * 1.5)}:host(placet-ui[data-layout=box]){inline-size:26em!important;inset-inline:max(1.25em, env(safe-area-inset-left), env(safe-area-inset-right)) auto!important}:host(placet-ui[data-layout=box][data-position$=right]){inset-inline:auto max(1.25em, env(safe-area-inset-left), env(safe-area-inset-right))!important}:host(placet-ui:is([data-layout=box],[data-layout=dialog])) ul{grid-template-columns:100%}}@media (width>=62em){:host(placet-ui[data-layout=bar][data-position^=top]) .answers{padding-block-end:0}}";
// src/ui/modal.ts
/**
* Shows the first layer as a modal window in the middle of the page. The answers are slotted into it, and so are no more
* inert than it is. Esc leaves it unanswered, and so does whatever hides it: a page nobody can answer for stays usable.
*/
var standModal = (leaveUnanswered) => (host, root) => {
	const dialog = root.querySelector("dialog");
	const opener = focused();
	dialog.setAttribute("aria-labelledby", "heading");
	let raising = false;
	function raise() {
		raising = true;
		dialog.close();
		if (!host.isConnected) page("body").prepend(host);
		dropCopies(document);
		dialog.showModal();
		const heading = root.querySelector("#heading");
		heading.tabIndex = -1;
		heading.focus();
		raising = false;
		look();
	}
	const look = () => {
		if (dialog.checkVisibility?.() === false) dialog.close();
	};
	const onClose = () => {
		if (!raising && !dialog.open) leaveUnanswered();
	};
	const sizes = new ResizeObserver(look);
	const around = new MutationObserver((records) => {
		if (records.some(({ type, target }) => type === "attributes" && target.matches("dialog:modal")) || !host.isConnected) raise();
	});
	raise();
	sizes.observe(dialog);
	around.observe(document, {
		childList: true,
		subtree: true,
		attributeFilter: ["open"]
	});
	dialog.addEventListener("close", onClose);
	return () => {
		dialog.removeEventListener("close", onClose);
		sizes.disconnect();
		around.disconnect();
		dialog.close();
		const now = focused();
		if (!now || host.contains(now) || root.contains(now)) opener?.focus();
	};
};
// src/ui/tokens.ts
/** Design tokens as rules of the host's own; set one by one, none can be more than a value. */
function tokenSheet(tokens) {
	const sheet = sheetOf(":host {}");
	for (const name of Object.keys(tokens)) sheet.cssRules[0].style.setProperty(`--placet-${name}`, tokens[name]);
	return sheet;
}
// src/ui/look.ts
var PRESETS = {
	minimal: () => import("./minimal-DemOBH9G.js"),
	rounded: () => import("./rounded-CcjIiBlm.js"),
	dsfr: () => import("./dsfr-CTQDMaWC.js")
};
/** Where the first layer does not stand as usual, nothing else follows the page's language. */
var following = (store, stand) => (...given) => {
	const stops = [stand(...given), watchPage(store)];
	return () => {
		for (const stop of stops) stop();
	};
};
/** Fetches what the config asks for beyond the look most sites have. The owner's tokens count only when what they colour can be read. R85. */
async function lookOf(store, actions) {
	const { config, report } = store;
	const { layout = "bar", position = "bottom", preset = "default", theme = "auto", tokens, container } = config.ui || {};
	const sheets = [sheetOf(layouts_default)];
	if (Object.hasOwn(PRESETS, preset)) sheets.push(sheetOf((await PRESETS[preset]()).default));
	if (tokens) {
		const { tokens: sound, faults } = (await import("./trial-bfELl1yk.js")).tried(tokens, sheets, theme, preset === "dsfr");
		if (faults[0]) report("bad-contrast", faults);
		sheets.push(tokenSheet(sound));
	}
	if (theme !== "auto") sheets.push(tokenSheet({ scheme: theme }));
	if (layout === "inline" && document.readyState === "loading") await new Promise((ready) => document.addEventListener("DOMContentLoaded", ready));
	return {
		layout,
		position,
		sheets,
		...layout === "inline" && { stand: following(store, standInside(container, report)) },
		...layout !== "inline" && position.startsWith("top") && { stand: standAbove },
		...layout === "dialog" && {
			box: "dialog",
			stand: following(store, standModal(actions.close))
		}
	};
}
export { lookOf, tokenSheet as t };
