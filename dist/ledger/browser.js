import { existsSync } from "node:fs";
// src/cli/browser.ts
var chromium = () => [
	process.env.PLACET_CHROMIUM,
	"/usr/bin/chromium",
	"/usr/bin/google-chrome"
].find((path) => path && existsSync(path));
/** What `work` gives, done in a browser that is closed afterwards whatever happens. */
async function inBrowser(work) {
	const browser = await (await import("playwright")).chromium.launch({ executablePath: chromium() });
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}
export { inBrowser as t };
