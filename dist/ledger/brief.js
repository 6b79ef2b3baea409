// src/core/fingerprint.ts
/** Short, stable fingerprint (FNV-1a, from 1) of a text, in base 36. Tells a change; proves nothing. */
function fingerprint(text) {
	let hash = 1;
	for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
	return (hash >>> 0).toString(36);
}
// src/proof/brief.ts
/** As the ledger has it. */
var LONGEST = 100;
/** An id as receipts and notices name it: one too long is cut, and told from others by a fingerprint at its end. */
var brief = (id) => id.length > LONGEST ? `${id.slice(0, 92)}-${fingerprint(id)}` : id;
export { fingerprint as n, brief as t };
