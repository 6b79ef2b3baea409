import { n as page } from "./language-mttQKxOK.js";
import { l as sheetOf, u as FIRST } from "./words-lkmGSufP.js";
import { t as tokenSheet } from "./look-D7NxT-eS.js";
// src/ui/contrast.ts
/** The colour in a computed `color(srgb …)`; null for what is not one, or lets through what is behind it. */
function colourIn(computed) {
	const [red, green, blue, alpha = 1] = /^color\(srgb/.test(computed) ? (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number) : [];
	return blue === void 0 || alpha < 1 ? null : [
		red,
		green,
		blue
	];
}
var luminance = (colour) => {
	const [red, green, blue] = colour.map((channel) => {
		const value = Math.min(1, Math.max(0, channel));
		return value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
};
/** 1 to 21, as WCAG 2.2 defines it. */
function contrast(one, other) {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + .05) / (dark + .05);
}
// src/ui/trial.ts
/** What is seen on what, and how well it must be. WCAG 2.2, 1.4.3 and 1.4.11. */
var PAIRS = [
	[
		"text",
		"surface",
		4.5
	],
	[
		"text",
		"raised",
		4.5
	],
	[
		"muted",
		"surface",
		4.5
	],
	[
		"muted",
		"raised",
		4.5
	],
	[
		"on-accent",
		"accent",
		4.5
	],
	[
		"on-accent",
		"hover",
		4.5
	],
	[
		"accent",
		"surface",
		3
	],
	[
		"edge",
		"surface",
		3
	],
	[
		"focus",
		"surface",
		3
	]
];
/** And where a look also writes in its accent: links, quiet buttons. */
var WRITTEN = [[
	"accent",
	"surface",
	4.5
], [
	"accent",
	"raised",
	4.5
]];
var pairsOf = (isWritten) => isWritten ? [...PAIRS.filter(([front]) => front !== "accent"), ...WRITTEN] : PAIRS;
var COLOURS = [...PAIRS.flat(), "line"];
/** What an accent becomes under the pointer when neither the preset nor the owner says: as in theme.css. */
var PRESSED = "color-mix(in srgb, var(--placet-accent) 86%, #000)";
/** What is written on an accent when the owner does not say. */
var INKS = ["#ffffff", "#161b26"];
/** Each pair that would be hard to see, in words; empty when everything can be read. */
var faultsIn = (colour, isWritten = false) => pairsOf(isWritten).flatMap(([front, back, least]) => {
	const [one, other] = [colour(front), colour(back)];
	const reached = one && other ? contrast(one, other) : 0;
	if (reached >= least) return [];
	return [`${front} on ${back}: ${reached ? `${Math.floor(reached * 10) / 10}:1` : "no opaque colour"}, at least ${least}:1`];
});
/** A place where tokens take effect unseen. The page is as it was after `end`. */
function place(sheets) {
	const host = document.createElement("placet-trial");
	const root = host.attachShadow({ mode: "open" });
	const unseen = sheetOf(":host{display:none!important;forced-color-adjust:none!important}");
	const spot = root.appendChild(document.createElement("i"));
	page("documentElement").append(host);
	const look = getComputedStyle(spot);
	return {
		wear: (tokens) => void (root.adoptedStyleSheets = [
			sheetOf(FIRST[1]),
			...sheets,
			tokenSheet(tokens),
			unseen
		]),
		written: (name) => look.getPropertyValue(`--placet-${name}`).trim(),
		colour(value) {
			spot.style.setProperty("background-color", `color-mix(in srgb, ${value}, ${value})`);
			const found = colourIn(look.backgroundColor);
			spot.style.removeProperty("background-color");
			return found;
		},
		end: () => host.remove()
	};
}
/**
* The owner's tokens as far as what they colour can be read: in a theme, light or dark, where it cannot, the preset's own
* colours stand. What is no colour is taken as it is. `isWritten` says that the look writes in its accent. R85.
*/
function tried(tokens, sheets, wanted, isWritten, onWorn) {
	const { wear, written, colour, end } = place(sheets);
	const named = (name) => colour(`var(--placet-${name})`);
	const faults = [];
	const kept = {};
	for (const [at, scheme] of ["light", "dark"].entries()) {
		if (wanted !== "auto" && wanted !== scheme) continue;
		const worn = tokens.accent ? {
			hover: PRESSED,
			...tokens
		} : tokens;
		wear({
			...worn,
			scheme
		});
		const accent = tokens.accent && !tokens["on-accent"] && named("accent");
		const contrasts = INKS.map((ink) => accent ? contrast(accent, colour(ink)) : 0);
		const given = accent ? {
			...worn,
			"on-accent": INKS[contrasts[0] >= contrasts[1] ? 0 : 1]
		} : worn;
		wear({
			...given,
			scheme
		});
		const found = faultsIn(named, isWritten);
		onWorn?.(scheme, named);
		faults.push(...found.map((fault) => `${scheme}, ${fault}`));
		wear({ scheme });
		for (const name of Object.keys(given).filter((one) => COLOURS.includes(one))) {
			const pair = [kept[name] ?? written(name), kept[name] ?? written(name)];
			if (!found[0]) pair[at] = given[name];
			kept[name] = wanted === "auto" ? `light-dark(${pair})` : pair[at];
		}
	}
	end();
	return {
		tokens: {
			...Object.fromEntries(Object.entries(tokens).filter(([name]) => !COLOURS.includes(name))),
			...kept
		},
		faults
	};
}
export { tried };
