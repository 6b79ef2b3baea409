// src/core/once.ts
/**
* What a visitor allowed for one page stands among the answers, with the one that it hides; the cookie is never written
* from it. Gone with the page, and at the first answer that names it.
*/
var copyOf = (saved) => Object.assign(Object.create(null), saved?.entries);
/** The choice that stands when this page is gone; null where none was made. */
function lasting(saved) {
	if (!saved?.decidedAt) return null;
	const entries = copyOf(saved);
	for (const [id, { once }] of Object.entries(entries)) if (once) entries[id] = once;
	else if (once === null) delete entries[id];
	return {
		...saved,
		entries
	};
}
/** The choice `before`, with what `chosen` grants besides granted for this page. Its dates stay: nothing that lasts was decided. */
function forNow(before, chosen) {
	const entries = copyOf(before);
	for (const [id, entry] of Object.entries(chosen.entries)) if (entry.granted && !entries[id]?.granted) entries[id] = {
		...entry,
		once: entries[id] ?? null
	};
	return {
		...before ?? {
			...chosen,
			decidedAt: 0,
			expiresAt: Infinity
		},
		entries
	};
}
/** The lasting choice `chosen`, and over it what was granted for this page and is not answered by name now. */
function stillNow(before, chosen, answers) {
	const entries = copyOf(chosen);
	for (const [id, entry] of Object.entries(before?.entries ?? {})) {
		const isAnswered = Object.hasOwn(answers, id) || Object.hasOwn(answers, entry.category);
		if (entry.once !== void 0 && !isAnswered && !entries[id]?.granted) entries[id] = {
			...entry,
			once: entries[id] ?? null
		};
	}
	return {
		...chosen,
		entries
	};
}
export { lasting as n, stillNow as r, forNow as t };
