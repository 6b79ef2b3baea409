// src/core/listen.ts
/** Listens to several events of a target at once. Returns its undo. */
function listen(target, listeners) {
	const all = Object.entries(listeners);
	for (const pair of all) target.addEventListener(...pair);
	return () => {
		for (const pair of all) target.removeEventListener(...pair);
	};
}
// src/core/events.ts
/** Events are DOM events `placet:*` on `document`, which isolates listeners from each other by itself. */
var on = (name, listener) => listen(document, { [`placet:${name}`]: (event) => listener(event.detail) });
var emit = (name, detail) => document.dispatchEvent(new CustomEvent(`placet:${name}`, {
	detail,
	bubbles: true
}));
/** The one event that the core itself sends. */
var emitRelease = (element) => document.dispatchEvent(new CustomEvent("placet:release", {
	detail: { element },
	bubbles: true
}));
export { listen as i, emitRelease as n, on as r, emit as t };
