import { n as keyOf } from "./fingerprint-CJropgtc.js";
/**
* Placet's own storage, declared like any service's: every name it writes, data minimal, kept on this site, nobody else's. The
* one definition of what the visitor reads and of what the notice and the receipts say. R48, R64, R227.
*/
function ownService(config, say) {
	const { cookieName, duration = "P6M", receipts, controller, ui } = config;
	const item = (name, purpose, retention) => ({
		name,
		kind: "localStorage",
		purpose: say(purpose),
		retention
	});
	const journal = keyOf("receipts", config);
	const outbox = keyOf("outbox", config);
	const kept = receipts?.keepFor ?? "P1Y";
	return {
		id: "placet",
		name: say("ownName"),
		category: "essential",
		purpose: say("ownPurpose"),
		data: [say("ownData")],
		...controller ? { recipients: [{
			name: controller.name,
			country: controller.country
		}] } : {},
		trackers: [
			{
				name: cookieName,
				kind: "cookie",
				retention: duration
			},
			item(journal, "yourChoices", kept),
			item(keyOf("pending", config), "ownWaiting", say("untilDone")),
			item(keyOf("pending-erase", config), "ownWaiting", say("untilDone")),
			...receipts?.endpoint ? [item(outbox, "ownWaiting", say("untilDone")), item(`${outbox}-damaged`, "ownDamaged", say("untilErased"))] : [],
			item(`${journal}-damaged`, "ownDamaged", say("untilErased")),
			...ui === false ? [] : [item("placet-reopen", "ownReopen", say("untilErased"))]
		]
	};
}
// src/core/jurisdiction.ts
/** The country whose law a site answers to: two capital letters, France where the config names none or nothing that could be one. GDPR 13(2)(d). */
function jurisdictionOf({ jurisdiction }) {
	const country = typeof jurisdiction === "string" ? jurisdiction.toUpperCase() : "";
	return /^[A-Z]{2}$/.test(country) ? country : "FR";
}
export { ownService as n, jurisdictionOf as t };
