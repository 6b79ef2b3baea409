// src/ui/before.ts
/** What is put on record before anything is asked: that the last choice has run out, and an objection that the owner takes for an answer. */
async function before({ store, receipts, deciding }, isDue, decide) {
	const { config, saved } = store;
	const last = receipts.latest();
	if (!saved.peek() && last && last.event.state !== "expired" && Date.parse(last.event.validUntil ?? "") < Date.now()) deciding().then((part) => part.lapse());
	if (isDue() && config.signals?.gpc === "deny-all-and-hide" && navigator.globalPrivacyControl === true) await decide(Object.fromEntries(config.categoryList.map(({ id }) => [id, false])), {
		reason: "signal",
		action: "reject-all",
		layer: "none"
	});
}
export { before };
