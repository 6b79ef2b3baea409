import { t as authorises } from "./readable-Bl5Kp7lv.js";
// src/proof/state.ts
var lapsed = (state) => state === "expired" || state === "invalidated";
/** Acts that answer everything; the others leave what they do not name as it was. */
var WHOLE = [
	"accept-all",
	"reject-all",
	"save-choices"
];
/** The state an act leaves a category or service in, by what the last receipt said of it. R87: never by omission. */
function stateOf(id, category, decision, previous) {
	const { reason, action, before, after, granted, denied } = decision;
	const was = previous === "exempt" ? void 0 : previous;
	const answer = (entries = after?.entries) => (entries?.[id] ?? entries?.[category])?.granted;
	const touched = WHOLE.includes(action) || granted.includes(id) || denied.includes(id);
	if (answer() === void 0) {
		const held = answer(before?.entries) ?? authorises(was);
		if (held && reason === "expiry") return "expired";
		if (held && reason === "notice-change") return "invalidated";
		return was && lapsed(was) ? was : "unknown";
	}
	if (answer()) {
		if (was && authorises(was) && !touched) return was;
		return authorises(was) || lapsed(was) ? "renewed" : "given";
	}
	if (denied.includes(id)) return "withdrawn";
	return !touched && (was === "refused" || was === "withdrawn") ? was : "refused";
}
/** The state of the act as a whole. A yes taken back by «Tout refuser» is a withdrawal too. GDPR 7(3). */
function outcomeOf({ reason, action }, { purposes, services }) {
	if (reason === "expiry") return "expired";
	if (reason === "notice-change") return "invalidated";
	if (action === "withdraw") return "withdrawn";
	const states = [...purposes, ...services].map(({ state }) => state);
	if (states.includes("given")) return "given";
	if (states.includes("renewed")) return "renewed";
	return states.includes("withdrawn") ? "withdrawn" : "refused";
}
/** Whether somebody said so, rather than time or a change. DPV `ExpressedConsent`. */
var isExpressed = (state) => authorises(state) || state === "refused" || state === "withdrawn";
export { outcomeOf as n, stateOf as r, isExpressed as t };
