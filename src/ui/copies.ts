const OURS = ['ui', 'embed', 'preferences', 'status', 'reopen'].map((name) => `placet-${name}`).join();

/** Takes away copies of our elements, as a library makes that keeps pages: they come without a shadow root, and answer to nobody. */
export function dropCopies(root: ParentNode): void {
  for (const copy of root.querySelectorAll(OURS)) if (!copy.shadowRoot) copy.remove();
}

/** The same of what has just come: a page may be large, and change often. */
export function dropAdded(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records)
    for (const node of addedNodes as NodeListOf<Element>) {
      if (node.firstElementChild) dropCopies(node);
      if (node.localName?.startsWith('placet-') && node.matches(OURS) && !node.shadowRoot) node.remove();
    }
}

/** The same now and as they come, until the returned stop is called. */
export function watchCopies(): () => void {
  const observer = new MutationObserver(dropAdded);
  dropCopies(document);
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
