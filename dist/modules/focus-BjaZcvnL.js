// src/ui/focus.ts
/** The element that has the focus, through shadow roots. */
function focused() {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active === document.body ? null : active;
}
/** Focus goes back to where the visitor was; where that is gone, to the way that leads here again. WCAG 2.4.3, R156. */
function giveBack(opener) {
	const ways = [
		opener,
		document.querySelector("placet-reopen")?.shadowRoot?.querySelector("button"),
		document.querySelector("a[href=\"#placet\"],[data-placet-open]")
	];
	for (const way of ways) {
		if (!way?.isConnected) continue;
		way.focus();
		if (focused() === way) return;
	}
}
export { giveBack as n, focused as t };
