// src/core/uuid.ts
/** A random UUID, version 4. `randomUUID` is not there on plain http; random values are. RFC 9562. */
function uuid() {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	bytes[6] = bytes[6] & 15 | 64;
	bytes[8] = bytes[8] & 63 | 128;
	return [...bytes].map((byte, index) => (/^(4|6|8|10)$/.test(`${index}`) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
}
export { uuid as t };
