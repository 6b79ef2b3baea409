// src/ui/before.ts
/** An objection of the browser's, where the owner takes it for an answer: what would be asked is refused. It never consents. R107–R109. */
async function before({ config, invalidated, unanswered }, decide) {
	if (config.signals?.gpc !== "deny-all-and-hide" || navigator.globalPrivacyControl !== true) return;
	await decide(Object.fromEntries(unanswered().map((id) => [id, false])), {
		reason: "signal",
		action: invalidated.peek()[0] ? "save-choices" : "reject-all",
		layer: "none"
	});
}
export { before };
