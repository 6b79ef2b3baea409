import { n as keyOf } from "./fingerprint-CJropgtc.js";
// src/core/item.ts
/** What this device keeps under a name; null where there is nothing, or storage is denied. */
function item(name) {
	try {
		return localStorage.getItem(name);
	} catch {
		return;
	}
}
// src/core/journal.ts
/** Read at once and without the proof part. What cannot be read is what this page remembers. */
function readJournal({ config, memory }) {
	try {
		const kept = JSON.parse(memory.held || item(keyOf("receipts", config)));
		return {
			...kept,
			receipts: [...kept.receipts]
		};
	} catch {
		return memory;
	}
}
/** Something when earlier pages left something to erase, receipts to make, or to deliver to a ledger that the config still names. */
var waiting = (config) => [
	"pending",
	"pending-erase",
	config.receipts?.endpoint && "outbox"
].some((of) => item(keyOf(of, config)));
// src/core/choice.ts
var date = (time) => time ? new Date(time).toJSON() : null;
/** The choice as it stands, for the site's own code. */
function snapshot(store) {
	const { config, saved, invalidated, granted } = store;
	const now = saved.peek();
	const { visitor, receipts } = readJournal(store);
	const answers = (list) => Object.freeze(Object.fromEntries(list.map(({ id }) => [id, granted(id)])));
	const given = now && Object.values(now.entries).some((entry) => entry.granted);
	return Object.freeze({
		state: invalidated.peek()[0] ? "invalidated" : given ? "given" : now ? "refused" : receipts[0] ? "expired" : "unknown",
		categories: answers(config.categoryList),
		services: answers(config.serviceList),
		decidedAt: date(now?.decidedAt),
		expiresAt: date(now?.expiresAt),
		noticeVersion: now?.noticeVersion ?? null,
		language: now?.language ?? null,
		visitorId: visitor
	});
}
// src/core/isolate.ts
/** Runs what may throw; what it throws is reported like any uncaught error, and stops nothing of ours. R186. */
function isolate(run) {
	try {
		return run();
	} catch (error) {
		reportError(error);
	}
}
export { item as a, waiting as i, snapshot as n, readJournal as r, isolate as t };
