// src/integrations/google-analytics.ts
/** Identifiers of the properties whose script is on the page. */
var properties = () => [...document.querySelectorAll("script[src*=\"/gtag/js\"]")].flatMap(({ src }) => new URL(src).searchParams.get("id")?.match(/^G-[A-Z0-9]+$/) ?? []);
var disable = (disabled) => {
	const found = properties();
	for (const id of found) globalThis[`ga-disable-${id}`] = disabled;
	return found.length > 0;
};
/** https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out: neither cookies nor requests while the window says so. */
var google_analytics_default = {
	optOut: () => disable(true),
	optIn: () => void disable(false)
};
export { google_analytics_default as default };
