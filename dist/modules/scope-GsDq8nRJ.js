// src/core/duration.ts
var DAY = 864e5;
/** User agents clamp a cookie's life to 400 days. draft-ietf-httpbis-rfc6265bis, R191. */
var LONGEST = 400 * DAY;
/** Milliseconds of an ISO 8601 duration in years, months, weeks and days; null when it is not one. */
function milliseconds(duration) {
	const found = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(typeof duration === "string" ? duration : "");
	if (!found) return null;
	const [years, months, weeks, days] = found.slice(1).map((part) => Number(part ?? 0));
	return (years * 365 + Math.floor(months * 365 / 12) + weeks * 7 + days) * DAY;
}
/** How long a choice lasts, yes and no alike, in milliseconds: six months unless the config names a lawful other. CNIL-REC §§38–39, R41. */
function lifetime({ duration }) {
	const asked = milliseconds(duration ?? "P6M");
	return asked && asked <= LONGEST ? asked : 182 * DAY;
}
// src/core/scope.ts
/** A host is this domain, or lies under it. */
var isUnder = (host, domain) => host === domain || host.endsWith(`.${domain}`);
/** The domains of a `scope` that is a list, as a cookie names them: a dot before one says no more. */
var listed = (scope) => (Array.isArray(scope) ? scope : []).flatMap((one) => typeof one === "string" ? one.toLowerCase().replace(/^\./, "") : []);
/** Those of them that this host is part of. Where there is none, the choice counts for the host alone. R50. */
var domainsFor = (scope, host) => listed(scope).filter((domain) => isUnder(host, domain));
export { milliseconds as a, lifetime as i, isUnder as n, listed as r, domainsFor as t };
