const WAY = '#placet';

/** The address says no more that the preferences are open: a link to it opens them again. What the site keeps in its history entry stays. */
export function leaveAddress(): void {
  if (location.hash !== WAY) return;
  try {
    history.replaceState(history.state, '', location.href.slice(0, -WAY.length));
  } catch {
    // A document that has no address of its own.
  }
}
