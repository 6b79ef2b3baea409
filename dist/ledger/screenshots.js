import { t as need } from "./peers.js";
import { existsSync } from "node:fs";
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
var LAYERS = {
	first: "banner",
	second: "preferences"
};
var chromium = () => [
	process.env.PLACET_CHROMIUM,
	"/usr/bin/chromium",
	"/usr/bin/google-chrome"
].find((path) => path && existsSync(path));
/** Pictures of both layers on the site itself, on a phone and on a desktop, in each language. Returns the files' names. R89. */
async function takeScreenshots(url, folder, languages) {
	await need(["playwright"]);
	const browser = await (await import("playwright")).chromium.launch({ executablePath: chromium() });
	const files = [];
	try {
		for (const [device, viewport] of Object.entries(VIEWPORTS)) for (const language of languages) {
			const page = await browser.newPage({
				viewport,
				locale: language
			});
			await page.goto(url, { waitUntil: "load" });
			await page.waitForFunction(() => typeof window.placet?.open === "function");
			for (const [layer, view] of Object.entries(LAYERS)) {
				await page.evaluate(async ([tag, which]) => {
					await window.placet.setLanguage(tag);
					await window.placet.open(which);
				}, [language, view]);
				await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
				const file = `${language}-${layer}-${device}.png`;
				await page.screenshot({ path: join(folder, file) });
				files.push(file);
			}
			await page.close();
		}
	} finally {
		await browser.close();
	}
	return files;
}
export { takeScreenshots };
