import { t as isAllowed } from "./origin.js";
import { createHash, timingSafeEqual } from "node:crypto";
// src/ledger/log.ts
var logTo = (write, clock = () => /* @__PURE__ */ new Date()) => (event, facts = {}) => write(`${JSON.stringify({
	time: clock().toISOString(),
	event,
	...facts
})}\n`);
/** What may be said of an error: its kind, never its message, which can quote what a person sent. */
var kindOf = (error) => error instanceof Error ? String(error.code ?? error.name) : typeof error;
/** Can this be a token? */
var isToken = (value) => typeof value === "string" && value.length >= 24 && !/\s/.test(value);
/**
* The token of a ledger that others can reach; null for one that serves its own machine alone, which has to be said: an
* environment variable that is not set must not open the ledger. Throws on anything else.
*/
function tokenOf({ token, local = false }) {
	if (isToken(token)) return token;
	if (token === null && local) return null;
	throw new Error(`A ledger needs a token of at least 24 characters without spaces; token: null goes only with local: true. See docs/ledger.md.`);
}
var digest = (text) => createHash("sha256").update(text, "utf8").digest();
/** Does an `Authorization` header carry this token? Takes the same time whatever is wrong: digests of one length are compared. An empty one opens nothing. */
function carries(header, token) {
	const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "";
	return timingSafeEqual(digest(given), digest(token)) && given !== "";
}
/** Names by which a machine calls itself. */
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;
var FORWARDED = [
	"forwarded",
	"x-forwarded-for",
	"x-forwarded-host",
	"x-forwarded-proto",
	"x-real-ip",
	"via"
];
/**
* Without a token only this very machine may read. A request that came from another address, through a proxy, under a foreign
* name (DNS rebinding) or from a page of another origin is not from it.
*/
function isLocal({ header, peer, version = "1.1" }) {
	const host = header("host");
	if (!LOOPBACK.test(host?.replace(/:\d+$/, "") ?? "")) return false;
	if (!LOOPBACK.test(peer?.replace(/^::ffff:/i, "") ?? "")) return false;
	if (version === "1.0" || FORWARDED.some((name) => header(name) !== void 0)) return false;
	const origin = header("origin");
	if (origin !== void 0 && !isAllowed(origin, [], host)) return false;
	return ["same-origin", "none"].includes(header("sec-fetch-site") ?? "none");
}
export { tokenOf as a, isToken as i, carries as n, kindOf as o, isLocal as r, logTo as s, LOOPBACK as t };
