import { i as sha256, r as linkOf } from "./chain.js";
// src/ledger/verifier.ts
var sequencesOf = (content) => {
	try {
		const { sequences } = JSON.parse(content);
		return Array.isArray(sequences) ? sequences : [];
	} catch {
		return [];
	}
};
/**
* Recomputes chains entry by entry, in memory that grows only with the number of sites and of erased entries.
* `anchors` are heads noted earlier: the chain must still pass through them.
*/
function createVerifier(anchors = []) {
	const last = /* @__PURE__ */ new Map();
	const unexplained = /* @__PURE__ */ new Map();
	const awaited = new Map(anchors.map((anchor) => [`${anchor.site} ${anchor.sequence}`, anchor]));
	let count = 0;
	const fault = (entry, reason, message) => ({
		site: entry.site,
		sequence: entry.sequence,
		reason,
		message
	});
	function check(entry) {
		const before = last.get(entry.site);
		const expected = (before?.sequence ?? 0) + 1;
		if (!Number.isInteger(entry.sequence)) return fault({
			...entry,
			sequence: expected
		}, "order", `An entry without a number comes where ${expected} was expected.`);
		if (entry.sequence > expected) return fault({
			...entry,
			sequence: expected
		}, "missing", `Entry ${expected} is missing.`);
		if (entry.sequence < expected) return fault(entry, "order", `Entry ${entry.sequence} comes where ${expected} was expected.`);
		if (linkOf(entry) !== entry.link) return fault(entry, "altered", "The entry does not match its own link: it was altered, moved or put in.");
		if (entry.previous !== (before?.link ?? null)) return fault(entry, "previous", "The entry does not follow on the one before: one of the two was replaced.");
		if (before && entry.serverTime < before.serverTime) return fault(entry, "time", "The server time goes back.");
		if (entry.content !== null && sha256(entry.content) !== entry.contentHash) return entry.kind === "notice" ? fault(entry, "notice", "The notice does not match its hash: it was altered, and is not what was shown.") : fault(entry, "content", "The content does not match its hash: it was altered.");
		if (entry.kind === "notice" && entry.id !== entry.contentHash) return fault(entry, "notice", "The notice is kept under another hash than its own.");
		const anchor = awaited.get(`${entry.site} ${entry.sequence}`);
		if (anchor && anchor.link !== entry.link) return fault(entry, "anchor", "The chain was rewritten: the link noted earlier was another one.");
		return null;
	}
	function add(entry) {
		const found = check(entry);
		if (found) return found;
		count += 1;
		last.set(entry.site, {
			site: entry.site,
			sequence: entry.sequence,
			link: entry.link,
			serverTime: entry.serverTime
		});
		awaited.delete(`${entry.site} ${entry.sequence}`);
		const open = unexplained.get(entry.site) ?? /* @__PURE__ */ new Set();
		unexplained.set(entry.site, open);
		if (entry.content === null) open.add(entry.sequence);
		if (entry.kind === "erasure" && entry.content !== null) for (const sequence of sequencesOf(entry.content)) open.delete(sequence);
		return null;
	}
	function end() {
		for (const [site, open] of unexplained) {
			const [sequence] = [...open].sort((a, b) => a - b);
			if (sequence) return fault({
				site,
				sequence
			}, "unrecorded", "The content is gone and no later entry says why.");
		}
		const [anchor] = awaited.values();
		return anchor ? fault(anchor, "anchor", `The chain ends before entry ${anchor.sequence}, which was noted earlier.`) : null;
	}
	return {
		add,
		end,
		heads: () => [...last.values()].map(({ site, sequence, link }) => ({
			site,
			sequence,
			link
		})),
		get count() {
			return count;
		}
	};
}
export { createVerifier as t };
