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
export { milliseconds as n, lifetime as t };
