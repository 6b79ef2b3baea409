import { t as inBrowser } from "./browser.js";
import { n as observationOf } from "./observation.js";
import { setTimeout } from "node:timers/promises";
// src/cli/observe.ts
/** Milliseconds: how long a page that never rests is waited for. */
var LONGEST = 6e4;
/** Counts what a page asks for, until nothing has been on its way for a while. */
function watch(page, quiet) {
	let asked = [];
	let open = 0;
	let last = Date.now();
	const ended = () => {
		open = Math.max(0, open - 1);
		last = Date.now();
	};
	page.on("request", (request) => {
		asked.push({
			url: request.url(),
			kind: request.resourceType()
		});
		open += 1;
		last = Date.now();
	});
	page.on("requestfinished", ended);
	page.on("requestfailed", ended);
	return { 
	/** What was asked for since the last call. */
async rest() {
		last = Date.now();
		for (const end = last + LONGEST; Date.now() < end && (open > 0 || Date.now() - last < quiet);) await setTimeout(50);
		const seen = asked;
		asked = [];
		return seen;
	} };
}
var answer = async (page, layer, name) => {
	await page.locator(`${layer} [data-placet="${name}"]`).click({ timeout: LONGEST / 2 });
};
/** Acts of a visitor one after the other in a browser that holds nothing yet, and what the page did after each. */
async function visit(browser, url, quiet, choice) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const { rest } = watch(page, quiet);
	const steps = [];
	const step = async (after, act) => {
		await act();
		const asked = await rest();
		const storage = await page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.keys(store)));
		const seen = {
			asked,
			held: await context.cookies(),
			storage,
			now: Date.now() / 1e3
		};
		steps.push({
			after,
			...observationOf(new URL(url).hostname, seen)
		});
	};
	await step("arriving", () => page.goto(url));
	await step(choice === "reject" ? "refusing" : "accepting", () => answer(page, "placet-ui", choice));
	await step("another page view", () => page.reload());
	if (choice === "accept") {
		await step("withdrawing", async () => {
			await page.evaluate(() => window.placet.open());
			await answer(page, "placet-preferences", "reject");
		});
		await step("another page view", () => page.reload());
	}
	await context.close();
	return steps;
}
/**
* What a page asks for and stores before any choice, after a refusal, after a yes, and once that is withdrawn. A step ends when nothing has
* been on its way for `quiet` milliseconds. Throws when the page cannot be reached or shows no first layer of Placet.
*/
var observe = (url, quiet) => inBrowser(async (browser) => ({
	browser: `Chromium ${browser.version()}`,
	refused: await visit(browser, url, quiet, "reject"),
	accepted: await visit(browser, url, quiet, "accept")
}));
export { observe };
