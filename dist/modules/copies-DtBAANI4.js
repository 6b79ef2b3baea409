// src/ui/copies.ts
var OURS = [
	"ui",
	"embed",
	"preferences",
	"status",
	"reopen"
].map((name) => `placet-${name}`).join();
/** Takes away copies of our elements, as a library makes that keeps pages: they come without a shadow root, and answer to nobody. */
function dropCopies(root) {
	for (const copy of root.querySelectorAll(OURS)) if (!copy.shadowRoot) copy.remove();
}
/** The same now and as they come, until the returned stop is called. */
function watchCopies() {
	const drop = () => dropCopies(document);
	const observer = new MutationObserver((records) => {
		if (records.some(({ addedNodes }) => addedNodes[0])) drop();
	});
	drop();
	observer.observe(document, {
		childList: true,
		subtree: true
	});
	return () => observer.disconnect();
}
export { watchCopies as n, dropCopies as t };
