// src/core/cell.ts
function cell(initial) {
	const listeners = /* @__PURE__ */ new Set();
	let now = initial;
	return {
		get value() {
			return now;
		},
		set value(next) {
			if (next === now) return;
			now = next;
			for (const listener of listeners) listener(now);
		},
		peek: () => now,
		subscribe(listener) {
			listeners.add(listener);
			listener(now);
			return () => void listeners.delete(listener);
		}
	};
}
export { cell as t };
