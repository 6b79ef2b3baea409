// src/cli/observation.ts
var nameOf = (host) => host.replace(/^www\./, "");
/** Is a host the site's own, or below it? */
var isOwn = (host, site) => host === site || `.${host}`.endsWith(`.${nameOf(site)}`);
/** What was seen, in few words and always in the same order. `now` in seconds. */
function observationOf(site, { asked, held, storage, now }) {
	const hosts = /* @__PURE__ */ new Map();
	for (const { url, kind } of asked) {
		const { hostname, protocol } = new URL(url);
		if (!/^(?:https?|wss?):$/.test(protocol)) continue;
		const seen = hosts.get(hostname) ?? {
			kinds: /* @__PURE__ */ new Set(),
			count: 0
		};
		seen.kinds.add(kind);
		hosts.set(hostname, {
			...seen,
			count: seen.count + 1
		});
	}
	const days = (expires) => expires < 0 ? null : Math.round((expires - now) / 86400);
	const by = (one, other) => one < other ? -1 : one > other ? 1 : 0;
	return {
		requests: [...hosts].map(([host, { kinds, count }]) => ({
			host,
			own: isOwn(host, site),
			kinds: [...kinds].sort(),
			count
		})).sort((one, other) => by(one.host, other.host)),
		cookies: held.map(({ name, domain, expires }) => ({
			name,
			domain,
			days: days(expires)
		})).sort((one, other) => by(one.domain + one.name, other.domain + other.name)),
		storage: [...storage].sort(by)
	};
}
/** One step as lines to read. */
function linesOf({ after, requests, cookies, storage }) {
	const others = requests.filter(({ own }) => !own).map(({ host, count }) => `${host} (${count})`);
	const list = (items) => items.join(", ") || "none";
	return [
		`After ${after}:`,
		`  other hosts: ${list(others)}`,
		`  cookies: ${list(cookies.map(({ name, domain }) => `${name} (${domain})`))}`,
		`  storage: ${list(storage)}`
	];
}
export { observationOf as n, linesOf as t };
