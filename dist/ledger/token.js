import { createHash, timingSafeEqual } from "node:crypto";
// src/ledger/log.ts
var logTo = (write, clock = () => /* @__PURE__ */ new Date()) => (event, facts = {}) => write(`${JSON.stringify({
	time: clock().toISOString(),
	event,
	...facts
})}\n`);
/** What may be said of an error: its kind, never its message, which can quote what a person sent. */
var kindOf = (error) => error instanceof Error ? String(error.code ?? error.name) : typeof error;
// src/ledger/token.ts
var digest = (text) => createHash("sha256").update(text, "utf8").digest();
/** Does an `Authorization` header carry this token? Takes the same time whatever is wrong: digests of one length are compared. */
function carries(header, token) {
	const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "";
	return timingSafeEqual(digest(given), digest(token));
}
/** Names by which a machine calls itself. */
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i;
var FORWARDED = [
	"forwarded",
	"x-forwarded-for",
	"x-forwarded-host",
	"x-real-ip",
	"via"
];
/**
* Without a token only this very machine may read. A request that came through a proxy, or under a foreign name (DNS
* rebinding), is not from it.
*/
function isLocal(header) {
	const host = header("host")?.replace(/:\d+$/, "") ?? "";
	return LOOPBACK.test(host) && !FORWARDED.some((name) => header(name) !== void 0);
}
export { logTo as a, kindOf as i, carries as n, isLocal as r, LOOPBACK as t };
