import { n as alsoOf, t as CHANGED } from "./changed-D9ooVnrG.js";
import { t as inList } from "./list-ZDXAd7pg.js";
import { r as objects } from "./words-lkmGSufP.js";
// src/ui/rare.ts
/** The words of a first layer that asks about a change, or that has more to say than most. R43, R45, R73, R74, R107. */
function rareWords(store, words) {
	const { scope, changes } = store.config;
	const { say, pick } = words;
	const changed = !!store.invalidated.peek()[0];
	const hosts = inList([scope].flat().map(pick), words.language);
	const also = alsoOf(store.config, objects(store)).map((key) => say(key, { hosts }));
	const inChange = (key, values) => key === "intro" ? `${say(key, values)} ${pick(changes) || say(CHANGED.intro)}` : say(CHANGED[key] ?? key, values);
	return {
		changed,
		also: also.join(" "),
		words: changed ? {
			...words,
			say: inChange
		} : words
	};
}
export { rareWords };
