import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
// src/ledger/chain.ts
/** `sha256-` and the base64url of the SHA-256 of a text's UTF-8 bytes. */
var sha256 = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64url")}`;
/** The one spelling of a JSON value. RFC 8785, R90. Throws on what JSON cannot hold. */
function canonical(value) {
	const text = canonicalize(value);
	if (text === void 0) throw new TypeError("Not a JSON value");
	return text;
}
/** What a receipt's `integrity.hash` has to be. R97. */
var receiptHash = (receipt) => sha256(canonical({
	...receipt,
	integrity: {
		...receipt.integrity,
		hash: null,
		signature: null
	}
}));
/** Does the receipt match its own hash? One made where nothing can hash carries none and has nothing to match. */
var isIntact = (receipt) => receipt.integrity.alg === "none" ? receipt.integrity.hash === null : receipt.integrity.hash === receiptHash(receipt);
/** The link that seals an entry to all before it. */
var linkOf = (entry) => sha256(canonical({
	site: entry.site,
	sequence: entry.sequence,
	kind: entry.kind,
	id: entry.id,
	serverTime: entry.serverTime,
	previous: entry.previous,
	noticeHash: entry.noticeHash,
	noticeVersion: entry.noticeVersion,
	language: entry.language,
	outcome: entry.outcome,
	contentHash: entry.contentHash
}));
export { sha256 as i, isIntact as n, linkOf as r, canonical as t };
