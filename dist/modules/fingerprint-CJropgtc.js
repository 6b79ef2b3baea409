// src/core/keys.ts
/**
* Where one kind of record stands in `localStorage`. A page with a cookie of its own, as signed-in pages have, keeps records
* of its own too: who uses this device signed out neither sees nor continues them. R75.
*/
var keyOf = (kind, { cookieName }) => `placet-${kind}-${cookieName}`.replace("-placet-consent", "");
// src/core/fingerprint.ts
/** Short, stable fingerprint (FNV-1a, from 1) of a text, in base 36. Tells a change; proves nothing. */
function fingerprint(text) {
	let hash = 1;
	for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
	return (hash >>> 0).toString(36);
}
export { keyOf as n, fingerprint as t };
