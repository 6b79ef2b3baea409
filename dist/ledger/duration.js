// src/core/duration.ts
var DAY = 864e5;
/** Milliseconds of an ISO 8601 duration in years, months, weeks and days; null when it is not one. */
function milliseconds(duration) {
	const found = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(typeof duration === "string" ? duration : "");
	if (!found) return null;
	const [years, months, weeks, days] = found.slice(1).map((part) => Number(part ?? 0));
	return (years * 365 + Math.floor(months * 365 / 12) + weeks * 7 + days) * DAY;
}
export { milliseconds as t };
