import { t as inBrowser } from "./browser.js";
import { join } from "node:path";
// src/cli/screenshots.ts
var VIEWPORTS = {
	mobile: {
		width: 390,
		height: 844
	},
	desktop: {
		width: 1280,
		height: 800
	}
};
/** Each layer, how it is opened, and the element it is drawn in. */
var LAYERS = [{
	layer: "first",
	view: "banner",
	host: "placet-ui"
}, {
	layer: "second",
	view: "preferences",
	host: "placet-preferences"
}];
/** Pixels of the tallest picture. */
var TALLEST = 2e4;
/** Opens a layer and waits until it stands there in this language: its texts may still be on their way when it is opened. */
async function show(page, language, { view, host }) {
	await page.evaluate(async ([tag, which]) => {
		await window.placet.setLanguage(tag);
		await window.placet.open(which);
	}, [language, view]);
	await page.waitForFunction(([name, tag]) => [...document.querySelectorAll(name)].some((element) => element.getAttribute("lang") === tag && element.shadowRoot?.querySelector("[part]")?.checkVisibility()), [host, language]);
	await drawn(page);
}
var drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
/** How much of what is drawn in an element lies below an edge, its own or the window's, once no rule keeps it short. */
var below = (page, host) => page.evaluate((name) => {
	const parts = [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll("*") ?? []]);
	for (const part of parts) if (part.matches("dialog")) part.style.maxBlockSize = "none";
	const scrolled = parts.filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowY)).map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
	return Math.max(0, ...scrolled, ...parts.map((part) => part.getBoundingClientRect().height - innerHeight));
}, host);
/** The window is as tall as it takes for nothing to be left to scroll to, if that helps: a picture is to show the whole notice. */
async function stretch(page, host) {
	let { width, height } = page.viewportSize();
	let before = Number.POSITIVE_INFINITY;
	for (let more = await below(page, host); more > 1 && more < before && height < TALLEST; more = await below(page, host)) {
		before = more;
		height = Math.min(height + Math.ceil(more), TALLEST);
		await page.setViewportSize({
			width,
			height
		});
		await drawn(page);
	}
}
/** Pictures of both layers on the site itself, on a phone and on a desktop, in each language; the second in its whole length. Returns the files' names. R89. */
var takeScreenshots = (url, folder, languages) => inBrowser(async (browser) => {
	const files = [];
	for (const [device, viewport] of Object.entries(VIEWPORTS)) for (const language of languages) {
		const page = await browser.newPage({
			viewport,
			locale: language,
			reducedMotion: "reduce"
		});
		await page.goto(url, { waitUntil: "load" });
		await page.waitForFunction(() => typeof window.placet?.open === "function");
		for (const layer of LAYERS) {
			await show(page, language, layer);
			if (layer.layer === "second") await stretch(page, layer.host);
			const file = `${language}-${layer.layer}-${device}.png`;
			await page.screenshot({ path: join(folder, file) });
			files.push(file);
		}
		await page.close();
	}
	return files;
});
export { takeScreenshots };
