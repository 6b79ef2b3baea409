import { x as bare } from "./rules-Cykr8O9n.js";
// src/core/codec.ts
var SHAPE = /^1\|(\d+)\|(\d+)\|(\w+)\|([\w.-]*)\|([\w-]+)((\|(?!essential\/)[a-z0-9-]+(\/[a-z0-9-]+)?:[01]~\w+)+)$/;
/** One entry of a value of that shape. */
var ENTRY = /(?:([\w-]+)\/)?([\w-]+):(.)~(\w+)/g;
/** Browsers refuse a cookie whose name and value pass 4,096 bytes. RFC 6265bis, R189. */
var LIMIT = 3800;
/** Clocks are set back now and then by a little; by more, the record is not of this world. Seconds. */
var CLOCK_TOLERANCE = 300;
var LONGEST = 3456e4;
var item = (id, { category, granted, material }) => `|${category ? `${category}/` : ""}${id}:${granted ? 1 : 0}~${material}`;
/** The cookie value of a choice. Past the size a cookie can have, services give way: a category in which any is refused is then refused whole. */
function encode(saved) {
	const head = [
		"1",
		saved.decidedAt / 1e3,
		saved.expiresAt / 1e3,
		saved.declared,
		saved.noticeVersion,
		saved.language
	].join("|");
	const all = Object.entries(saved.entries);
	const value = head + all.map(([id, entry]) => item(id, entry)).join("");
	if (value.length <= LIMIT) return value;
	const refused = new Set(all.filter(([, entry]) => entry.category && !entry.granted).map(([, entry]) => entry.category));
	return head + all.filter(([, entry]) => !entry.category).map(([id, entry]) => item(id, refused.has(id) ? {
		...entry,
		granted: false
	} : entry)).join("");
}
/** The choice a cookie value holds; null for anything this code would not have written, and for what has expired. R2, R182. */
function decode(value, now) {
	const found = SHAPE.exec(value);
	if (!found) return null;
	const decided = +found[1];
	const expires = +found[2];
	const seconds = now / 1e3;
	if (decided > seconds + CLOCK_TOLERANCE || expires <= seconds || expires <= decided || expires - decided > LONGEST) return null;
	const entries = bare();
	for (const [, category = "", id, answer, material] of found[6].matchAll(ENTRY)) {
		if (entries[id]) return null;
		entries[id] = {
			category,
			granted: answer === "1",
			material
		};
	}
	return {
		decidedAt: decided * 1e3,
		expiresAt: expires * 1e3,
		declared: found[3],
		noticeVersion: found[4],
		language: found[5],
		entries
	};
}
/** Every value a name has in a `Cookie` header or in `document.cookie`. */
var valuesOf = (cookies, name) => cookies.split(/; */).flatMap((pair) => pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []);
/** Only what both grant, until the earlier end: what is left when a change of scope has doubled the cookie. R192. */
function stricter(a, b) {
	const [older, newer] = a.decidedAt < b.decidedAt ? [a, b] : [b, a];
	const entries = bare();
	for (const [id, entry] of Object.entries({
		...older.entries,
		...newer.entries
	})) entries[id] = {
		...entry,
		granted: !!(older.entries[id]?.granted && newer.entries[id]?.granted)
	};
	return {
		...newer,
		expiresAt: Math.min(a.expiresAt, b.expiresAt),
		entries
	};
}
// src/core/cookie.ts
/**
* Attributes for js-cookie, which walks them with `for…in`: what a page or a library has put on every object is shadowed,
* or it would be written along, or throw and leave the choice unstored. CVE-2026-46625, R198.
*/
function ownAttributes(given) {
	const own = Object.create(null);
	for (const inherited in {}) own[inherited] = void 0;
	return Object.assign(own, given);
}
/** Every value the choice cookie has here; none where cookies are denied. A sandboxed frame throws on the mere reading. */
function cookieValues({ cookieName }) {
	try {
		return valuesOf(document.cookie, cookieName);
	} catch {
		return [];
	}
}
export { stricter as a, encode as i, ownAttributes as n, decode as r, cookieValues as t };
