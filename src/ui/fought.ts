/** Within a second, what takes our element away each time it comes is let do so after this many. */
const PATIENCE = 5;
const placed = new WeakMap<Element, { since: number; times: number }>();

/** To be asked each time a stand-in of ours is put before that element: whether it is for the page to have it without. */
export function isFought(element: Element): boolean {
  const now = Date.now();
  const last = placed.get(element);
  const { since, times } = last && now - last.since < 1000 ? last : { since: now, times: 0 };
  placed.set(element, { since, times: times + 1 });
  return times > PATIENCE;
}
