import { n as fingerprint } from "./brief.js";
// src/core/config.ts
var bare = (...given) => Object.assign(Object.create(null), ...given);
/** A copy that inherits nothing, keeps no key that would set a prototype, and does not contain itself. */
function safe(value, within = []) {
	if (typeof value !== "object" || !value) return value;
	if (within.includes(value)) return void 0;
	const copy = Array.isArray(value) ? [] : bare();
	for (const key of Object.keys(value)) if (key !== "__proto__") copy[key] = safe(value[key], [...within, value]);
	return copy;
}
/**
* The whole config from its layers, later ones winning key by key. Whatever is wrong is reported and left out:
* a category or service that is left out is unknown, and unknown means denied. R2.
*/
function resolve(layers, report) {
	const config = bare();
	for (const layer of layers) for (const [key, value] of Object.entries(safe(layer) ?? {})) if (value !== void 0) config[key] = value;
	if (typeof config.cookieName !== "string") config.cookieName = "placet-consent";
	const index = bare();
	const categoryList = [];
	const serviceList = [];
	const place = (list, item, fits) => {
		if (fits && /^"[a-z0-9-]+"$/.test(JSON.stringify(item.id)) && !index[item.id]) list.push(index[item.id] = item);
		else report("left-out", item);
	};
	const declared = bare({
		essential: {},
		preferences: {},
		statistics: {},
		marketing: {}
	}, config.categories);
	for (const [id, given] of Object.entries(declared)) {
		const essential = id === "essential";
		if (given || essential) place(categoryList, bare(given, {
			id,
			essential,
			category: void 0
		}), true);
	}
	for (const item of [config.services ?? []].flat()) {
		const service = typeof item === "string" ? bare({
			id: item,
			catalogued: true
		}) : item;
		place(serviceList, service, service?.catalogued || categoryList.some(({ id }) => id === service?.category));
	}
	return bare(config, {
		categoryList,
		serviceList,
		index,
		declared: fingerprint(JSON.stringify([Object.keys(index), serviceList]))
	});
}
export { resolve as n, bare as t };
