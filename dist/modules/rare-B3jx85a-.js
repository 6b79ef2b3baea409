import { t as inList } from "./list-DBOlnZ6P.js";
import { r as objects } from "./words-DqlffUzM.js";
// src/ui/rare.ts
/** What the first layer says in other words when it asks about a change. R43, R45. */
var CHANGED = {
	heading: "changesHeading",
	intro: "changes",
	acceptAll: "acceptChanges",
	rejectAll: "rejectChanges"
};
/** The words of a first layer that asks about a change, or that has more to say than most. R73, R74, R107. */
function rareWords(store, words) {
	const { scope, account, changes } = store.config;
	const { say, pick } = words;
	const changed = !!store.invalidated.peek()[0];
	const also = [
		objects(store) ? say("gpc") : "",
		Array.isArray(scope) ? say("scopeList", { hosts: inList(scope, words.language) }) : scope === "domain" ? say("scopeDomain") : "",
		account ? say("account") : ""
	];
	const inChange = (key, values) => key === "intro" && pick(changes) || say(CHANGED[key] ?? key, values);
	return {
		changed,
		also: also.filter(Boolean).join(" "),
		words: changed ? {
			...words,
			say: inChange
		} : words
	};
}
export { rareWords };
