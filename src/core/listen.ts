/** Listens to several events of a target at once. Returns its undo. */
export function listen(target: EventTarget, listeners: Readonly<Record<string, (event: Event) => void>>): () => void {
  const all = Object.entries(listeners);
  for (const pair of all) target.addEventListener(...pair);
  return () => {
    for (const pair of all) target.removeEventListener(...pair);
  };
}
